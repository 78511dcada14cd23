import type { LocationId } from "../policy/reference";
import { type Business, readBusiness } from "./business";
import { readText } from "./lexicon";
import { type Size, sizeLikeness } from "./precedents";
import { industriesNamed, type Prepared } from "./prepare";
import { likenesses, type Space, space, type Vector, vector } from "./similar";
import { OWN, PRECEDENT } from "./weights";

/** How the bureau came to a place, the weakest first: a county took it, an officer said so, it was signed. */
export const PRECEDENT_KINDS = ["accepted", "confirmed", "corrected", "signed"] as const;
export type PrecedentKind = (typeof PRECEDENT_KINDS)[number];

/** A lead of the bureau and what became of it. `seq` orders all changes to precedents. */
export type OwnPrecedent = Size & {
  seq: number;
  leadId: string;
  kind: PrecedentKind;
  locationId: LocationId | null;
  clusterId: string | null;
  text: string;
  sector: string | null;
};

type Doc = Omit<OwnPrecedent, "text" | "sector"> & { products: Vector; shares: Vector; words: Vector };
/** A few hundred leads with their index; never changed, only replaced, so that older states stay what they were. */
type Block = { docs: Doc[]; products: Space; shares: Space; words: Space };

/** What a prepared policy version knows of the bureau's own leads: the state after change `asOf`. */
export type Own = { asOf: number; blocks: readonly Block[] };

const BLOCK = 256;
const LONGEST_COMPARED = 2_000;

function docOf(prepared: Prepared, { text, sector, ...precedent }: OwnPrecedent): Doc {
  const reading = readText(text.slice(0, LONGEST_COMPARED));
  const business = readBusiness(reading, prepared.vocabulary, prepared.cues, industriesNamed(prepared, sector));
  const telling = [...prepared.wordWeights.of(reading)].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return {
    ...precedent,
    products: vector(business.products, prepared.rarity),
    shares: vector(business.shares),
    words: vector(new Map(telling.slice(0, OWN.words))),
  };
}

function blockOf(docs: Doc[]): Block {
  return {
    docs,
    products: space(docs.map((doc) => doc.products)),
    shares: space(docs.map((doc) => doc.shares)),
    words: space(docs.map((doc) => doc.words)),
  };
}

/**
 * The same policy version, knowing the bureau's own leads up to change `asOf`. Whether they come one by one or all at
 * once, the same state is reached; those older than the last `OWN.reach` changes are forgotten.
 */
export function withPrecedents(
  prepared: Prepared,
  asOf: number,
  added: readonly OwnPrecedent[],
  withdrawn: readonly string[] = [],
): Prepared {
  const oldest = asOf - OWN.reach;
  const gone = new Set([...withdrawn, ...added.map(({ leadId }) => leadId)]);
  const stays = ({ leadId, seq }: Doc) => seq > oldest && !gone.has(leadId);
  const blocks = prepared.own.blocks.flatMap((block) => {
    if (block.docs.every(stays)) return [block];
    const docs = block.docs.filter(stays);
    return docs.length > 0 ? [blockOf(docs)] : [];
  });
  const fresh = added.filter(({ seq }) => seq > oldest).map((one) => docOf(prepared, one));
  const last = blocks.at(-1);
  const tail = last && last.docs.length < BLOCK && fresh.length > 0 ? [...(blocks.pop()?.docs ?? []), ...fresh] : fresh;
  for (let from = 0; from < tail.length; from += BLOCK) blocks.push(blockOf(tail.slice(from, from + BLOCK)));
  return { ...prepared, own: { asOf, blocks } };
}

export type OwnAlike = Pick<Doc, "leadId" | "seq" | "kind" | "locationId" | "clusterId"> & { likeness: number };

/** Leads of the bureau like this one, most alike first. `without` leaves some out by their id: a lead is no proof of itself. */
export function ownAlike(
  prepared: Prepared,
  business: Business,
  words: Map<string, number>,
  size: Size,
  without?: ReadonlySet<string>,
): OwnAlike[] {
  const { blocks } = prepared.own;
  if (blocks.length === 0) return [];
  const asked = {
    products: vector(business.products, prepared.rarity),
    shares: vector(business.shares),
    words: vector(words),
  };
  const alike: OwnAlike[] = [];
  for (const block of blocks) {
    const byProduct = likenesses(block.products, asked.products);
    const byIndustry = likenesses(block.shares, asked.shares);
    const byWord = likenesses(block.words, asked.words);
    for (const [i, doc] of block.docs.entries()) {
      const likeness =
        PRECEDENT.products * (byProduct[i] as number) +
        PRECEDENT.industries * (byIndustry[i] as number) +
        PRECEDENT.words * (byWord[i] as number);
      // Size alone can add this much: most leads are unlike and need no closer look.
      if (likeness + PRECEDENT.size / 2 <= PRECEDENT.floor || without?.has(doc.leadId)) continue;
      const whole = likeness + PRECEDENT.size * sizeLikeness(size, doc);
      if (whole <= PRECEDENT.floor) continue;
      const { leadId, seq, kind, locationId, clusterId } = doc;
      alike.push({ leadId, seq, kind, locationId, clusterId, likeness: whole });
    }
  }
  return alike.sort((a, b) => b.likeness - a.likeness || b.seq - a.seq);
}
