import clock from "@/app/_ui/clock.module.css";
import { number, shortDate } from "@/app/_ui/format";
import type { Words } from "@/app/_ui/words";
import { clockSaid, clockTitle } from "@/app/desk/_parts/clock-words";
import { clockOf, timeLeft } from "@/app/desk/_parts/time-left";
import type { LeadLine } from "@/db";
import type { Locale } from "@/lib/languages";
import { STAGE_CODES } from "@/lib/leads/stages";
import styles from "./list.module.css";
import { escaped, marked } from "./markup";

export type RowContext = {
  locale: Locale;
  now: Date;
  leads: Words;
  nameOf: (id: string) => string;
  pattern: RegExp | null;
  /** Column headings, to name the cells when rows turn into cards. */
  columns: Record<"stage" | "place" | "amount" | "owner" | "due" | "next" | "received", string>;
};

const WAN_FEN = 1_000_000;

function clockMarkup(lead: LeadLine, { locale, now }: RowContext): string {
  if (!lead.dueAt) return "";
  const rule = clockOf(lead);
  const left = timeLeft(rule, lead.dueAt, now);
  return `<span class="${clock.clock}" data-state="${left.state}" title="${escaped(clockTitle(rule, lead.dueAt, locale))}">${escaped(clockSaid(left, locale))}</span>`;
}

function row(lead: LeadLine, context: RowContext): string {
  const { leads, locale, columns, pattern, nameOf } = context;
  const stage = `<span class="${styles.code}">${STAGE_CODES[lead.stage]}</span>${escaped(leads(`stage.${lead.stage}`))}`;
  const status =
    lead.status === "active"
      ? ""
      : ` <span class="${styles.status}" data-status="${lead.status}">${escaped(leads(`status.${lead.status}`))}</span>`;
  const fen = lead.contractFen ?? lead.investmentFen;
  const amount =
    fen === null
      ? `<span class="${styles.none}">${escaped(leads("list.undisclosed"))}</span>`
      : number(fen / WAN_FEN, locale);
  const next = lead.nextActionOn
    ? `${shortDate(lead.nextActionOn)} ${escaped(lead.nextAction ?? "")}`
    : `<span class="${styles.none}">${escaped(leads("list.noNext"))}</span>`;
  const cell = (name: keyof RowContext["columns"], body: string, more = "") =>
    `<td data-label="${escaped(columns[name])}"${more}>${body}</td>`;
  const cluster = lead.clusterId ? `<span class="${styles.sub}">${escaped(nameOf(lead.clusterId))}</span>` : "";
  const place = lead.locationId
    ? escaped(nameOf(lead.locationId))
    : `<span class="${styles.none}">${escaped(leads("list.unassigned"))}</span>`;
  const owner = lead.ownerName
    ? escaped(lead.ownerName)
    : `<span class="${styles.none}">${escaped(leads("list.unowned"))}</span>`;
  return (
    `<tr><th scope="row" data-title data-wide><a href="/desk/leads/${lead.id}">${marked(lead.title, pattern)}</a>` +
    `<span class="${styles.sub}">${marked(lead.investorName, pattern)} · <span class="${styles.reference}">${marked(lead.reference, pattern)}</span></span></th>` +
    cell("stage", stage + status) +
    cell("due", clockMarkup(lead, context)) +
    cell("place", place + cluster, ` class="${styles.place}"`) +
    cell("amount", amount, ` data-num${lead.contractFen === null ? ` class="${styles.claimed}"` : ""}`) +
    cell("owner", owner) +
    cell("next", next, ` class="${styles.next}"`) +
    cell("received", shortDate(lead.receivedAt), " data-quiet data-num") +
    "</tr>"
  );
}

/**
 * The rows of the list as one block of markup. Rendering rows as components is most of what a list costs
 * (docs/performance.md), so the body is one escaped string; every value goes through `escaped`.
 */
export function rowsMarkup(leads: readonly LeadLine[], context: RowContext): string {
  return leads.map((lead) => row(lead, context)).join("");
}
