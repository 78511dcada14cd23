import { afterEach, expect, test } from "vitest";
import { newStamp } from "@/app/_server/inquiries/stamp";
import { openStatus } from "@/app/_server/inquiries/status";
import { openedPage, sendForm, tokenOf } from "../../setup/investor";
import { freshStore } from "../../setup/store";

const store = freshStore();
const typed = { message: "我们做竹制品，想在山区县建厂", "contact.wechat": "zhu_2026" };

afterEach(() => {
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
