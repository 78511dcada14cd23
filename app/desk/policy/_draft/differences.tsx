import { Table } from "@/app/_ui/table";
import { changedFields } from "@/lib/policy/changed-fields";
import { nameOf } from "@/lib/policy/names";
import type { Shelf } from "../shelf";

/** "Sentence · English", "Line of business · PCB": the way to a field, in the reader's words where there are some. */
function pathSaid(path: readonly string[], { t, set, locale }: Shelf): string {
  const { industries, needs } = set.knowledge;
  return path
    .map((part) => {
      if (/^\d+$/.test(part)) return String(Number(part) + 1);
      if (t.has(`field.${part}`)) return t(`field.${part}`);
      return [...industries, ...needs].find(({ id }) => id === part)?.name[locale] ?? part;
    })
    .join(" · ");
}

/** What differs between two states of one record, field by field. */
export function Differences({ before, after, shelf }: { before: unknown; after: unknown; shelf: Shelf }) {
  const { t, set, locale } = shelf;
  const changed = changedFields(before, after);
  const said = (path: readonly string[], value: string | null) => {
    if (value === null) return "—";
    const industry = path.at(-1) === "industry" && set.knowledge.industries.find(({ id }) => id === value);
    if (industry) return industry.name[locale];
    return path.at(-1) === "locationId" ? nameOf(set, value, locale) : value;
  };
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
              {pathSaid(path, shelf)}
            </th>
            <td data-label={t("diff.before")} data-wide data-quiet>
              {said(path, was)}
            </td>
            <td data-label={t("diff.after")} data-wide>
              {said(path, is)}
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
