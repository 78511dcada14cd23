import { Table } from "@/app/_ui/table";
import { changedFields } from "@/lib/policy/changed-fields";
import type { RecordKind } from "@/lib/policy/kinds";
import type { Shelf } from "../shelf";
import { pathSaid, valueSaid } from "./said";

/** What differs between two states of one record, field by field. */
export function Differences({
  before,
  after,
  kind,
  shelf,
}: {
  before: unknown;
  after: unknown;
  kind: RecordKind;
  shelf: Shelf;
}) {
  const { t } = shelf;
  const changed = changedFields(before, after);
  if (changed.length === 0) return <p>{t("diff.none")}</p>;
  return (
    <Table caption={t("diff.caption")} captionHidden narrow="cards">
      <thead>
        <tr>
          <th scope="col">{t("diff.field")}</th>
          <th scope="col">{t("diff.before")}</th>
          <th scope="col">{t("diff.after")}</th>
        </tr>
      </thead>
      <tbody>
        {changed.map(({ path, before: was, after: is }) => (
          <tr key={path.join(".")}>
            <th scope="row" data-title>
              {pathSaid(kind, path, shelf)}
            </th>
            <td data-label={t("diff.before")} data-wide data-quiet>
              {valueSaid(kind, path, was, shelf)}
            </td>
            <td data-label={t("diff.after")} data-wide>
              {valueSaid(kind, path, is, shelf)}
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
