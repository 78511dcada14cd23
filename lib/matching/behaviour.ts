import { advertised } from "./advert";
import type { Business } from "./business";
import { findEvery, type Hit, type Reading } from "./lexicon";
import { isOfTheSite } from "./on-site";
import { decidedOn, meantElsewhere } from "./outside";
import type { Prepared } from "./prepare";
import { restricted } from "./restricted";
import type { Behaviour, FoundFact, Reason } from "./result";
import { rolesOf } from "./roles";
import type { Signal } from "./understanding";
import { CLEAR_ENOUGH } from "./weights";

export type Judgement = { behaviour: Behaviour; notes: Reason[] };

type Sign = Hit<Signal[]> & { signal: Signal };

const note = (code: string, params: Reason["params"] = {}, evidence: string[] = []): Reason => ({
  code,
  params,
  weight: 0,
  evidence,
});

const of = (signs: Sign[], kind: Signal["kind"]) => signs.filter(({ signal }) => signal.kind === kind);

/** A place or a need this city cannot serve, or null. */
function outside(prepared: Prepared, reading: Reading, signs: Sign[]): Reason | null {
  const impossible = of(signs, "impossible");
  const roles = rolesOf(reading, impossible, prepared.cues);
  const needed = impossible.find(
    (sign, i) => roles[i] !== "negated" && roles[i] !== "customer" && isOfTheSite(reading, sign),
  );
  if (needed) return note(`outside.${needed.signal.code}`, { words: needed.words });
  const elsewhere = of(signs, "elsewhere");
  const [first] = elsewhere;
  if (first && of(signs, "excluded").length > 0) return note("outside.decided", { words: first.words });
  const meant = decidedOn(reading, of(signs, "decided"), elsewhere) ?? meantElsewhere(reading, elsewhere);
  return meant && note("outside.decided", { words: meant.words });
}

/** What kind of message this is. Order matters: an advertisement for a casino is an advertisement. */
export function judge(prepared: Prepared, reading: Reading, business: Business, facts: FoundFact[]): Judgement {
  const signs = findEvery(reading, prepared.signals).flatMap((hit) => hit.value.map((signal) => ({ ...hit, signal })));
  const ignored = of(signs, "order")
    .slice(0, 1)
    .map(({ words }) => note("orders-ignored", { words }));
  const enough = CLEAR_ENOUGH * (of(signs, "vague").length >= 2 ? 1.6 : 1);
  const clear = business.clarity >= enough;
  const spam = advertised(of(signs, "spam"), facts, clear, reading);
  const restrictions = restricted(prepared, reading);
  // One weak sign does not hide what may not be accepted.
  if (spam && (spam.length > 1 || restrictions.length === 0))
    return { behaviour: "flag_spam", notes: [note("spam", { words: spam.slice(0, 4).join(" · ") }), ...ignored] };
  if (restrictions.length > 0) return { behaviour: "no_match_restricted", notes: [...restrictions, ...ignored] };
  const away = outside(prepared, reading, signs);
  if (away) return { behaviour: "out_of_area", notes: [away, ...ignored] };
  if (!clear) return { behaviour: "ask_clarification", notes: [note("unclear"), ...ignored] };
  return { behaviour: "match", notes: ignored };
}
