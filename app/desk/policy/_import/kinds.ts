import { FORMS } from "@/lib/policy/forms/forms";
import { columnsOf } from "@/lib/policy/import/columns";

type Some = [string, ...string[]];

/** The folders whose records can come by JSON: all of them. */
export const IMPORT_KINDS = Object.values(FORMS).map(({ folder }) => folder) as Some;

/** The folders whose records fit into a flat table as well. */
export const TABLE_KINDS = Object.values(FORMS)
  .filter(({ fields }) => columnsOf(fields) !== null)
  .map(({ folder }) => folder) as Some;
