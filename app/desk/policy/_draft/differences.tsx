import { Table } from "@/app/_ui/table";
import { changedFields } from "@/lib/policy/changed-fields";
import type { RecordKind } from "@/lib/policy/kinds";
import styles from "../policy.module.css";
import type { Shelf } from "../shelf";
import { changeSaid, isTold, pathSaid } from "./said";

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
  const changed = changedFields(before, after).filter(({ path }) => isTold(kind, path));
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
        {changed.map((change) => {
          const said = changeSaid(kind, change, shelf);
          return (
            <tr key={change.path.join(".")}>
              <th scope="row" data-title className={styles.field}>
                {pathSaid(kind, change.path, shelf)}
              </th>
              <td data-label={t("diff.before")} data-wide data-quiet>
                {said.before}
              </td>
              <td data-label={t("diff.after")} data-wide>
                {said.after}
              </td>
            </tr>
          );
        })}
      </tbody>
    </Table>
  );
}
