import type { HistoryLine, Touch } from "@/db";

export const SHOWN = ["all", "contacts", "stages", "assignments", "facts"] as const;
export type Shown = (typeof SHOWN)[number];

export type Happening = {
  at: Date;
  key: string;
  kind: Exclude<Shown, "all"> | "other";
  line?: HistoryLine;
  touch?: Touch;
};

const KINDS: Partial<Record<string, Happening["kind"]>> = {
  "lead.advanced": "stages",
  "lead.moved-back": "stages",
  "lead.paused": "stages",
  "lead.resumed": "stages",
  "lead.closed": "stages",
  "lead.reopened": "stages",
  "lead.marked-invalid": "stages",
  "lead.marked-duplicate": "stages",
  "lead.held": "stages",
  "lead.released": "stages",
  "lead.received": "contacts",
  "lead.logged": "contacts",
  "lead.claimed": "assignments",
  "lead.handed-over": "assignments",
  "lead.offered": "assignments",
  "lead.offer-withdrawn": "assignments",
  "lead.accepted": "assignments",
  "lead.declined": "assignments",
  "lead.returned": "assignments",
  "lead.facts-recorded": "facts",
  "lead.details-amended": "facts",
  "lead.readings-decided": "facts",
  "lead.match-confirmed": "facts",
  "lead.match-corrected": "facts",
};

/** A contact is told once, by what was said in it; its line in the history would only repeat it. */
const TOLD_BY_TOUCH = new Set(["lead.touch-logged", "lead.first-reply"]);

/** Contacts and changes in one order, newest first. */
export function happenings(lines: readonly HistoryLine[], touches: readonly Touch[], shown: Shown): Happening[] {
  const all: Happening[] = [
    ...lines
      .filter(({ event }) => !TOLD_BY_TOUCH.has(event))
      .map((line): Happening => ({ at: line.at, key: `h${line.seq}`, kind: KINDS[line.event] ?? "other", line })),
    ...touches.map((touch): Happening => ({ at: touch.at, key: `t${touch.id}`, kind: "contacts", touch })),
  ];
  return all.filter(({ kind }) => shown === "all" || kind === shown).sort((a, b) => b.at.getTime() - a.at.getTime());
}
