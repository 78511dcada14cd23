import { afterEach, expect, test } from "vitest";
import { sweep } from "@/app/_server/housekeeping";
import { newStamp } from "@/app/_server/inquiries/stamp";
import { openStatus } from "@/app/_server/inquiries/status";
import { solve } from "@/lib/inquiries/proof";
import { openedPage, sendForm, tokenOf, worked } from "../../setup/investor";
import { freshStore } from "../../setup/store";

const store = freshStore();
const typed = { message: "我们做竹制品，想在山区县建厂", "contact.wechat": "zhu_2026" };

afterEach(() => {
  delete process.env.INQUIRIES_WITHOUT_PROOF_PER_HOUR;
  delete process.env.INQUIRIES_TO_DESK_PER_HOUR;
  delete process.env.INQUIRIES_PER_HOUR;
});

async function sent(...how: Parameters<typeof sendForm>) {
  const answer = await sendForm(...how);
  const status = await openStatus(tokenOf(answer), new Date());
  if (!status) throw new Error(`no status page: ${answer.status}`);
  return { status: status.lead.status, heldFor: status.inquiry.heldFor, lead: status.lead };
}

test.each([
  ["the hidden field is filled", { ...typed, subject: "cheap" }, 30, "hidden-field-filled"],
  ["it comes within a second", typed, 1, "sent-too-fast"],
  ["it carries no stamp of ours", typed, null, "page-unknown"],
  ["its page was opened two days ago", typed, 2 * 86_400, "page-too-old"],
  [
    "it reads like advertising",
    {
      ...typed,
      message:
        "Our agency sells 5,000 backlinks, SEO, Google Ads setup and guest posts. Special offer ends Friday, reply YES!",
    },
    30,
    "reads-like-advertising",
  ],
])("set aside, kept and given a reference when %s", async (_, fields, secondsOpen, reason) => {
  const stamp = secondsOpen === null ? "x.y.z" : openedPage(secondsOpen);
  const { status, heldFor, lead } = await sent(fields, { stamp });
  expect({ status, heldFor }).toEqual({ status: "held", heldFor: [reason] });
  expect(lead.dueAt).toBeNull();
  expect((await store().read.history.ofLead(lead.id)).map(({ event }) => event)).toContain("lead.held");
});

test("a stamp changed by one letter is not ours", async () => {
  const [made, key, mark] = newStamp(Date.now() - 60_000).split(".");
  const { heldFor } = await sent(typed, { stamp: `${made}.${key}A.${mark}` });
  expect(heldFor).toEqual(["page-unknown"]);
});

test("a crowd behind one address is set aside, a flood is refused with its text, others go on", async () => {
  process.env.INQUIRIES_TO_DESK_PER_HOUR = "2";
  process.env.INQUIRIES_PER_HOUR = "3";
  const from = (address: string) => ({ headers: { "x-inkstone-address": address }, stamp: openedPage() });
  expect((await sent(typed, from("198.51.100.1"))).status).toBe("active");
  expect((await sent(typed, from("198.51.100.1"))).status).toBe("active");
  expect((await sent(typed, from("198.51.100.1"))).heldFor).toEqual(["many-from-one-address"]);
  const refused = await sendForm(typed, from("198.51.100.1"));
  expect(refused.status).toBe(429);
  expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
  expect(await refused.text()).toContain(typed.message);
  expect((await sent(typed, from("198.51.100.2"))).status).toBe("active");
});

test("without script an inquiry reaches the desk; beyond the small budget it is set aside, and proof of work is not", async () => {
  process.env.INQUIRIES_WITHOUT_PROOF_PER_HOUR = "1";
  expect(await sent(typed)).toMatchObject({ status: "active", heldFor: [] });
  expect(await sent(typed)).toMatchObject({ status: "held", heldFor: ["many-without-proof"] });
  const stamp = openedPage();
  expect(await sent({ ...typed, ...(await worked(stamp)) }, { stamp })).toMatchObject({
    status: "active",
    heldFor: [],
  });
});

test("a proof counts for its own page, once and for ten minutes; what else claims to be one is set aside", async () => {
  const [first, second, third] = [openedPage(), openedPage(), openedPage()];
  const proof = await worked(first);
  expect((await sent({ ...typed, ...proof }, { stamp: first })).heldFor).toEqual([]);
  expect((await sent({ ...typed, ...proof }, { stamp: second })).heldFor).toEqual(["proof-wrong"]);
  const again = { challenge: proof.challenge, proof: await solve(proof.challenge, third) };
  expect((await sent({ ...typed, ...again }, { stamp: third })).heldFor).toEqual(["proof-used-before"]);
  const late = openedPage();
  expect((await sent({ ...typed, ...(await worked(late, 601)) }, { stamp: late })).heldFor).toEqual(["proof-too-old"]);
  const own = openedPage();
  const unsealed = { challenge: "a.b.c", proof: await solve("a.b.c", own) };
  expect((await sent({ ...typed, ...unsealed }, { stamp: own })).heldFor).toEqual(["proof-wrong"]);
});

test("a challenge that was answered is forgotten when nobody could answer it any more", async () => {
  const spend = (at: Date) => store().write((tx) => tx.challenges.spend("once", at));
  const endsAt = new Date(Date.now() + 60_000);
  expect([await spend(endsAt), await spend(endsAt)]).toEqual([true, false]);
  await sweep(new Date(endsAt.getTime() - 1));
  expect(await spend(endsAt)).toBe(false);
  await sweep(new Date(endsAt.getTime() + 1));
  expect(await spend(endsAt)).toBe(true);
});

test("many from one network are set aside though each has an address of its own, and none is lost", async () => {
  process.env.INQUIRIES_TO_DESK_PER_HOUR = "1";
  const outcomes: string[] = [];
  for (let n = 1; n <= 5; n++) {
    const stamp = openedPage();
    const from = { headers: { "x-inkstone-address": `198.51.100.${n}` }, stamp };
    outcomes.push((await sent({ ...typed, ...(await worked(stamp)) }, from)).heldFor.join());
  }
  expect(outcomes).toEqual(["", "", "", "many-from-one-network", "many-from-one-network"]);
  const stamp = openedPage();
  const elsewhere = { headers: { "x-inkstone-address": "198.51.101.1" }, stamp };
  expect((await sent({ ...typed, ...(await worked(stamp)) }, elsewhere)).heldFor).toEqual([]);
});

test("a flood without proof from many networks is set aside after ten times the small budget", async () => {
  process.env.INQUIRIES_WITHOUT_PROOF_PER_HOUR = "1";
  const statuses: string[] = [];
  for (let n = 1; n <= 12; n++)
    statuses.push((await sent(typed, { headers: { "x-inkstone-address": `2001:db8:0:${n}::1` } })).status);
  expect(statuses).toEqual([...Array(10).fill("active"), "held", "held"]);
});
