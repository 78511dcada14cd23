import { expect, test } from "vitest";
import { openDraft } from "@/app/_server/inquiries/drafts";
import { statusToken } from "@/app/_server/inquiries/links";
import { openStatus } from "@/app/_server/inquiries/status";
import { EVERYTHING } from "@/lib/access/scope";
import { dueAt } from "@/lib/leads/clocks";
import { openedPage, sendForm, tokenOf } from "../../setup/investor";
import { freshStore } from "../../setup/store";

const store = freshStore();
const typed = { message: "我们做竹制品，想在山区县建厂", "contact.phone": "138 0013 8000" };
const found = async (answer: Response) => {
  const status = await openStatus(tokenOf(answer), new Date());
  if (!status) throw new Error("no such status page");
  return status;
};

test("a line and a phone number become a lead with its words, its stay, its match and its history", async () => {
  const { lead, inquiry } = await found(
    await sendForm({ ...typed, "contact.name": "李女士", "company.name": "甲竹业有限公司", "consent.share": "yes" }),
  );
  expect(lead).toMatchObject({
    stage: "new",
    status: "active",
    source: "public-form",
    phone: "+8613800138000",
    investorName: "甲竹业有限公司",
    companyKey: "甲竹业",
    intent: typed.message,
    locationId: null,
  });
  expect(inquiry.answerBy).toEqual(dueAt("response", inquiry.receivedAt));
  expect(inquiry.consent).toMatchObject({
    textVersion: "2026-11",
    choices: { contact: true, share: true, abroad: false },
  });
  expect(inquiry.consent?.textHash).toMatch(/^[0-9a-f]{64}$/);
  expect(await store().read.stageStays.ofLead(lead.id)).toHaveLength(1);
  const events = (await store().read.history.ofLead(lead.id)).map(({ event }) => event).sort();
  expect(events).toEqual(["lead.matched", "lead.received"]);
  for (const query of ["竹制品", "13800138000", "甲竹业", lead.reference])
    expect(await store().read.search.serials(EVERYTHING, query, 5), query).toEqual([lead.serial]);
});

test("both encodings a browser may use say the same, and line ends are those that were typed", async () => {
  for (const as of ["urlencoded", "multipart"] as const) {
    const { inquiry } = await found(await sendForm({ ...typed, message: "一\r\n二 & <三>" }, { as }));
    expect(inquiry.message).toBe("一\n二 & <三>");
  }
});

test("a second click, or back and send again, finds the same inquiry", async () => {
  const stamp = openedPage();
  const answers = await Promise.all(Array.from({ length: 5 }, () => sendForm(typed, { stamp })));
  expect(new Set(answers.map(tokenOf)).size).toBe(1);
  expect((await store().read.leads.byReference(EVERYTHING, "ZQ-2026-000002")) ?? null).toBeNull();
});

test("another text from a page that was sent already is handed back with a key of its own", async () => {
  const stamp = openedPage();
  await sendForm(typed, { stamp });
  const answer = await sendForm({ ...typed, message: "另一个项目 <b>" }, { stamp });
  expect(answer.status).toBe(409);
  const page = await answer.text();
  expect(page).toContain("另一个项目 &lt;b&gt;");
  expect(page).not.toContain(stamp);
});

test("faults come back as the filled form, nothing cleared", async () => {
  const fields = {
    message: "",
    "contact.email": "nobody",
    "project.landMu": "forty",
    "project.priorities": ["incentives", "big-power"],
  };
  const answer = await sendForm(fields, { locale: "en" });
  expect(answer.status).toBe(303);
  const location = new URL(answer.headers.get("location") ?? "", "http://x");
  expect(`${location.pathname}${location.hash}`).toBe("/en/inquire#faults");
  const draft = await openDraft(location.searchParams.get("draft"));
  const { message: _, ...kept } = fields;
  expect(draft).toMatchObject({ hasErrors: true, fields: kept });
});

test("a draft saved on purpose lasts thirty days and is gone once the form is sent", async () => {
  const saved = await sendForm({ ...typed, do: "save" });
  const secret = new URL(saved.headers.get("location") ?? "", "http://x").searchParams.get("draft") ?? "";
  const draft = await openDraft(secret);
  expect(draft).toMatchObject({ hasErrors: false, fields: typed });
  expect(((draft?.endsAt.getTime() ?? 0) - Date.now()) / 86_400_000).toBeCloseTo(30, 1);
  await sendForm({ ...typed, draft: secret });
  expect(await openDraft(secret)).toBeNull();
  expect(await openDraft("A".repeat(32))).toBeNull();
  expect(await openDraft(["a", "b"])).toBeNull();
});

test("a text over the limit is refused with 413 and handed back whole", async () => {
  const message = "字".repeat(60_000);
  const answer = await sendForm({ ...typed, message });
  expect(answer.status).toBe(413);
  expect(await answer.text()).toContain(message);
});

test("what is no form is refused without a fault", async () => {
  const broken = await sendForm(typed, { headers: { "content-type": "multipart/form-data; boundary=nowhere" } });
  expect(broken.status).toBe(422);
  const strange = await sendForm(typed, { headers: { "content-type": "text/plain" } });
  expect(strange.status).toBe(415);
});

test("a form sent by another site's page is not taken in, and its text is handed back", async () => {
  const foreign: Record<string, string>[] = [
    { "sec-fetch-site": "cross-site" },
    { "sec-fetch-site": "", origin: "https://elsewhere.example" },
    { "sec-fetch-site": "", origin: "null" },
  ];
  for (const headers of foreign) {
    const answer = await sendForm(typed, { headers });
    expect(answer.status).toBe(403);
    expect(await answer.text()).toContain(typed.message);
  }
  expect(await store().read.leads.byReference(EVERYTHING, "ZQ-2026-000001")).toBeNull();
});

test("a private link ends with its year, can be taken back, and none is stored in the clear", async () => {
  const answer = await sendForm(typed);
  const token = tokenOf(answer);
  const { inquiry } = await found(answer);
  expect(statusToken(inquiry.id)).toBe(token);
  expect(JSON.stringify(inquiry)).not.toContain(token);
  expect(await openStatus(token, new Date(inquiry.trackingEndsAt.getTime() + 1))).toBeNull();
  expect(await openStatus(`${token.slice(0, -2)}AA`, new Date())).toBeNull();
  await store().write((tx) => tx.inquiries.revokeTracking(inquiry.id, new Date()));
  expect(await openStatus(token, new Date())).toBeNull();
});
