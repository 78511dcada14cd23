import { randomBytes, randomUUID } from "node:crypto";
import Database from "better-sqlite3";

/** The same work as bare statements, prepared once: what the machine and SQLite can do. */
const COLUMNS = [
  ..."id reference title investor_name company_name country source stage stage_since status revisit_on".split(" "),
  ..."owner_id location_id is_accepted suggested_location_id cluster_id is_cluster_confirmed amount".split(" "),
  ..."currency investment_fen contract_fen next_action next_action_on received_at response_due_at".split(" "),
  ..."responded_at due_at last_touch_at version".split(" "),
];
const OPEN = "('active', 'in-transfer', 'paused')";
const COUNTED = "('active', 'in-transfer', 'paused', 'closed')";

export function openPlain(path) {
  const database = new Database(path, { timeout: 10_000 });
  for (const setting of ["journal_mode = WAL", "synchronous = FULL", "foreign_keys = ON", "cache_size = -32768"])
    database.pragma(setting);
  const line = `select ${COLUMNS.map((name) => `leads.${name}`).join(", ")}, accounts.name as owner_name`;
  const owner = "left join accounts on accounts.id = leads.owner_id";
  const list = database.prepare(
    `${line} from leads ${owner} where leads.location_id = ? and leads.status = 'active' order by leads.serial desc limit 50`,
  );
  const search = database.prepare(
    `${line} from lead_terms join leads on leads.serial = lead_terms.rowid ${owner}
     where lead_terms match ? and leads.status in ${OPEN} order by lead_terms.rowid desc limit 50`,
  );
  const report = database.prepare(
    `select stage, status, count(*) as leads, coalesce(sum(investment_fen), 0) as claimed,
     coalesce(sum(contract_fen), 0) as contracted from leads where status in ${COUNTED} group by stage, status`,
  );
  return {
    list: (place) => list.all(place),
    search: (match) => search.all(match),
    report: () => report.all(),
    create: creating(database),
  };
}

/** A durable inquiry without a thought: four rows and the search index in one transaction, each copied from a real one. */
function creating(database) {
  const pattern = (table, order) => database.prepare(`select * from ${table} order by ${order} desc limit 1`).get();
  const lead = pattern("leads", "serial");
  const inquiry = pattern("inquiries", "rowid");
  const line = pattern("history", "seq");
  const insert = (table, row) => {
    const names = Object.keys(row);
    return database.prepare(
      `insert into ${table} (${names.join(", ")}) values (${names.map((name) => `@${name}`).join(", ")})`,
    );
  };
  const [addLead, addInquiry, addLine] = [insert("leads", lead), insert("inquiries", inquiry), insert("history", line)];
  const addTerms = database.prepare("insert into lead_terms (rowid, terms) values (?, ?)");
  const terms = "新能 能源 源汽 汽车 车零 零部 部件 生产 基地 项目 intends parts factory";
  const lastSerial = database.prepare("select max(serial) from leads").pluck();
  const lastSeq = database.prepare("select max(seq) from history").pluck();
  const add = database.transaction((message) => {
    // Another server writes to the same file in its turn: numbers go on from what is there, read under the lock.
    const serial = lastSerial.get() + 1;
    const seq = lastSeq.get() + 1;
    const id = randomUUID();
    addLead.run({ ...lead, id, serial, reference: `BENCH-${serial}`, intent: message });
    const secrets = { idempotency_key: randomUUID(), tracking_hash: randomBytes(32).toString("hex") };
    addInquiry.run({ ...inquiry, ...secrets, id: randomUUID(), lead_id: id, message });
    addLine.run({ ...line, seq, lead_id: id, subject_id: id, hash: randomBytes(32).toString("hex") });
    addTerms.run(serial, terms);
    return `BENCH-${serial}`;
  });
  return (message) => add.immediate(message);
}

const escaped = (text) => String(text ?? "").replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** Eight of a row's facts, as a table shows them. */
export const cellsOf = (row) => [
  row.title,
  `${row.investor_name} · ${row.reference}`,
  row.stage,
  row.location_id,
  row.cluster_id,
  row.investment_fen,
  row.owner_name,
  row.next_action,
];

export function pageOf(rows) {
  const body = rows
    .map(
      (row) =>
        `<tr>${cellsOf(row)
          .map((cell) => `<td>${escaped(cell)}</td>`)
          .join("")}</tr>`,
    )
    .join("");
  return `<!DOCTYPE html><html lang="zh"><title>list</title><table><tbody>${body}</tbody></table></html>`;
}

export function answerOf(plain, params) {
  const kind = params.get("kind");
  if (kind === "list") return { rows: plain.list(params.get("place")) };
  if (kind === "search") return { rows: plain.search(params.get("match")) };
  return kind === "report" ? { rows: plain.report() } : { ready: true };
}
