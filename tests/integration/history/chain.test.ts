import { expect, test } from "vitest";
import { claimLead } from "@/lib/leads/claim";
import { LogLead } from "@/lib/leads/input";
import { logLead } from "@/lib/leads/log";
import { setNextAction } from "@/lib/leads/set-next-action";
import { atWork } from "@/tests/setup/at-work";
import { given } from "@/tests/setup/given";
import { freshStore } from "@/tests/setup/store";

const store = freshStore();
const { does, now } = atWork(store);
const raw = (statement: string) => store().engine.write((writer) => writer.rawWrite(statement, []));
const isSqlite = () => store().engine.dialect === "sqlite";
/** What the guard says, however deeply the driver wrapped it. */
const refusedBy = async (work: Promise<unknown>) =>
  String(((await work.catch((error: Error) => error)) as Error).message);

async function worked() {
  const li = await given(store()).cityOfficer();
  const lead = await given(store()).lead();
  await does(li, claimLead, lead);
  await does(li, setNextAction, lead, { nextAction: "回访", nextActionOn: "2099-01-04" });
  return { li, lead };
}

/** As somebody with the database in their hands would: the guard is taken away first. */
async function unguarded() {
  for (const name of isSqlite() ? ["history_no_update", "history_no_delete"] : ["history_no_change"])
    await raw(`drop trigger ${name}${isSqlite() ? "" : " on history"}`);
}

test("history can neither be altered nor deleted", async () => {
  const { lead } = await worked();
  const before = await store().read.history.ofLead(lead.id);
  expect(await refusedBy(raw("update history set reason = 'x' where seq = 2"))).toContain("history is never");
  expect(await refusedBy(raw("delete from history where seq = 2"))).toContain("history is never");
  expect(await store().read.history.ofLead(lead.id)).toEqual(before);
});

test("an inquiry's words cannot be changed either", async () => {
  const lead = await given(store()).lead();
  const at = new Date();
  const plain = { leadId: lead.id, body: {}, message: "原话", receivedAt: at, locale: "zh" as const, heldFor: [] };
  const link = { bodyHash: "h", trackingHash: "t", trackingEndsAt: at, answerBy: at };
  await store().write((tx) => tx.inquiries.add({ id: "i", ...plain, ...link }));
  expect(await refusedBy(raw("update inquiries set message = '改过' where id = 'i'"))).toContain("word for word");
  expect((await store().read.inquiries.ofLead(lead.id))[0]?.message).toBe("原话");
});

test.each([
  ["a line rewritten", "update history set actor_name = '别人' where seq = 2", 2],
  ["a reason added", "update history set reason = '补写' where seq = 3", 3],
  ["a line taken out", "delete from history where seq = 2", 2],
])("%s shows in the chain, though the guard was taken away", async (_, tampering, seq) => {
  await worked();
  expect(await store().read.history.firstBrokenSeq()).toBeNull();
  await unguarded();
  await raw(tampering);
  expect(await store().read.history.firstBrokenSeq()).toBe(seq);
});

test("when the history cannot be written, nothing is", async () => {
  const li = await given(store()).cityOfficer();
  const lead = await given(store()).lead();
  if (isSqlite())
    await raw("create trigger full_up before insert on history begin select raise(abort, 'no more room'); end");
  else {
    await raw(
      "create function full_up() returns trigger language plpgsql as $$ begin raise exception 'no more room'; end $$",
    );
    await raw("create trigger full_up before insert on history for each row execute function full_up()");
  }
  await expect(does(li, claimLead, lead)).rejects.toThrow();
  const input = LogLead.parse({ investorName: "王先生", title: "建厂", contact: "13800138000", source: "phone" });
  await expect(store().write((tx) => logLead(tx, li, input))).rejects.toThrow();
  expect(await now(lead)).toEqual(lead);
  expect(await store().read.leadLists.total({ sees: "all" }, { status: "all" }, { me: null, now: new Date() })).toBe(1);
});

test("a line says who, from where, by which request, and what was before and after", async () => {
  const { li, lead } = await worked();
  const [line] = await store().read.history.ofLead(lead.id);
  expect(line).toMatchObject({
    actorId: li.id,
    actorName: li.name,
    address: "127.0.0.1",
    requestId: "test",
    event: "lead.next-action-set",
    detail: { before: { nextAction: null }, after: { nextAction: "回访", nextActionOn: "2099-01-04" } },
  });
});
