import { type SQL, sql } from "drizzle-orm";
import type { Scope } from "../../lib/access/scope";
import { partsOf, type SearchPart } from "../../lib/search/terms";
import type { Reader, Writer } from "../handles";
import { leads } from "../schema";
import { ftsExpression, placeTerm, scopeTerms, tsExpression, vectorLiteral } from "./expression";

/** The one query that truly differs between the engines. Serials come newest first. */
export const searchReads = (q: Reader) => ({
  /** Serials of the leads that hold every part, newest first. Empty parts find nothing. */
  async serials(scope: Scope, query: string, limit: number, below: number | null = null): Promise<number[]> {
    const found = expressionFor(q, scope, partsOf(query));
    if (!found) return [];
    const rows =
      q.dialect === "sqlite"
        ? await q.raw<{ serial: number }>(
            `select rowid as serial from lead_terms where lead_terms match ? ${below === null ? "" : "and rowid < ?"} order by rowid desc limit ?`,
            [found, ...(below === null ? [] : [below]), limit],
          )
        : await q.raw<{ serial: string }>(
            `select serial from lead_terms where vector @@ ?::tsquery ${below === null ? "" : "and serial < ?"} order by serial desc limit ?`,
            [found, ...(below === null ? [] : [below]), limit],
          );
    return rows.map((row) => Number(row.serial));
  },
  async total(scope: Scope, query: string): Promise<number> {
    const found = expressionFor(q, scope, partsOf(query));
    if (!found) return 0;
    const text =
      q.dialect === "sqlite"
        ? "select count(*) as n from lead_terms where lead_terms match ?"
        : "select count(*) as n from lead_terms where vector @@ ?::tsquery";
    const [row] = await q.raw<{ n: number | string }>(text, [found]);
    return Number(row?.n ?? 0);
  },
});

export const searchWrites = (q: Writer) => ({
  ...searchReads(q),
  /** Replaces what is known of a lead; `terms` from lib/search/terms, `locationId` the place that holds it. */
  async index(serial: number, terms: string[], locationId: string | null, isNew = false): Promise<void> {
    const all = locationId ? [...terms, placeTerm(locationId)] : terms;
    if (q.dialect === "sqlite") {
      if (!isNew) await q.rawWrite("delete from lead_terms where rowid = ?", [serial]);
      await q.rawWrite("insert into lead_terms (rowid, terms) values (?, ?)", [serial, all.join(" ")]);
    } else {
      await q.rawWrite(
        "insert into lead_terms (serial, vector) values (?, ?::tsvector) on conflict (serial) do update set vector = excluded.vector",
        [serial, vectorLiteral(all)],
      );
    }
  },
});

function expressionFor(q: Pick<Reader, "dialect">, scope: Scope, parts: SearchPart[]): string | null {
  const required = scopeTerms(scope);
  if (!required || parts.length === 0) return null;
  return q.dialect === "sqlite" ? ftsExpression(parts, required) : tsExpression(parts, required);
}

/** The condition "holds every part of the query", for lists that filter and sort by other columns too. */
export function containsQuery(q: Pick<Reader, "dialect">, scope: Scope, query: string): SQL {
  const found = expressionFor(q, scope, partsOf(query));
  if (!found) return sql`1 = 0`;
  return q.dialect === "sqlite"
    ? sql`${leads.serial} in (select rowid from lead_terms where lead_terms match ${found})`
    : sql`${leads.serial} in (select serial from lead_terms where vector @@ ${found}::tsquery)`;
}
