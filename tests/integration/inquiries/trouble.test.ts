import { Client } from "pg";
import { expect, test } from "vitest";
import { openConnection } from "@/db/engine/sqlite";
import { sendForm, sendJson, tokenOf } from "../../setup/investor";
import { freshStore } from "../../setup/store";

const store = freshStore();
const typed = { message: '第一行\n<第二行> & "三"', "contact.email": "a@example.com", "contact.name": "李 & 王" };

/** Someone else holds the archive: a backup tool, an administrator with a console. */
async function whileHeld<T>(work: () => Promise<T>): Promise<T> {
  const at = store.at();
  if (at.engine === "sqlite") {
    const holder = openConnection(at.path);
    holder.exec("BEGIN IMMEDIATE");
    try {
      return await work();
    } finally {
      holder.exec("ROLLBACK");
      holder.close();
    }
  }
  const holder = new Client({ connectionString: at.url });
  await holder.connect();
  await holder.query("begin; lock table leads, counters, budgets in access exclusive mode");
  try {
    return await work();
  } finally {
    await holder.query("rollback");
    await holder.end();
  }
}

test("while the archive is locked the form answers 503 with every word in a form that can be sent again", async () => {
  const answer = await whileHeld(() => sendForm(typed));
  expect(answer.status).toBe(503);
  expect(answer.headers.get("retry-after")).toBe("5");
  const page = await answer.text();
  expect(page).toContain("\n第一行\n&lt;第二行&gt; &amp; &quot;三&quot;</textarea>");
  expect(page).toContain('name="contact.name" value="李 &amp; 王"');
  expect(page).toContain('name="contact.email" value="a@example.com"');

  const stamp = /name="stamp" value="([^"]+)"/.exec(page)?.[1];
  expect(tokenOf(await sendForm(typed, { stamp }))).toMatch(/^[\w-]{43}$/);
});

test("a partner's system is told to try again, and nothing was kept by halves", async () => {
  const body = { locale: "zh", message: "x", contact: { email: "a@example.com" }, consent: { contact: true } };
  const headers = { "idempotency-key": "try-again" };
  const refused = await whileHeld(() => sendJson(body, headers));
  expect(refused.status).toBe(503);
  expect(await refused.json()).toMatchObject({ ok: false, code: "archive.busy" });
  const answer = (await (await sendJson(body, headers)).json()) as { reference: string };
  expect(answer.reference).toMatch(/-000001$/);
});
