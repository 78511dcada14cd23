import type { ChangeAction, RecordKind } from "./kinds";
import { isCoarse } from "./records";

/** A stretch of versions during which a record said the same: from `fromNumber` until before `untilNumber`. */
export type RevisionLine = {
  kind: RecordKind | "knowledge";
  key: string;
  data: unknown;
  fromNumber: number;
  untilNumber: number | null;
  /** Says only that staff took the record out. */
  isGone: boolean;
};

/** What a version did to one record; `data` is the record as it became, or as it was where it ended. */
export type VersionChange = { kind: RecordKind; key: string; action: ChangeAction; data: unknown };

/**
 * What one version changed, from the revisions that begin or end with it. The former records of everything matching knows
 * ("knowledge") or all words of one sort are left out: they fell apart into their parts, which stand here.
 */
export function changesOfVersion(number: number, lines: readonly RevisionLine[]): VersionChange[] {
  const began = lines.filter((line) => line.fromNumber === number && !line.isGone);
  const ended = lines.filter((line) => line.untilNumber === number && !line.isGone);
  const name = ({ kind, key }: RevisionLine) => `${kind} ${key}`;
  const [before, after] = [new Set(ended.map(name)), new Set(began.map(name))];
  const change = (line: RevisionLine, action: ChangeAction): VersionChange[] => {
    const { kind, key, data } = line;
    return kind === "knowledge" || isCoarse(line) ? [] : [{ kind, key, action, data }];
  };
  return [
    ...began.flatMap((line) => change(line, before.has(name(line)) ? "amend" : "create")),
    ...ended.filter((line) => !after.has(name(line))).flatMap((line) => change(line, "end")),
  ];
}
