import fc from "fast-check";
import { expect, test } from "vitest";
import { InquiryAnswer } from "@/app/_server/inquiries/answer";
import { GET as openapi } from "@/app/api/openapi.json/route";
import { EVERYTHING } from "@/lib/access/scope";
import { sendJson } from "../../setup/investor";
import { freshStore } from "../../setup/store";

const store = freshStore();
const least = {
  locale: "en",
  message: "We make bamboo flooring and need 40 mu in a county with raw bamboo.",
  contact: { name: "Ann", email: "ann@example.com" },
  consent: { contact: true },
};
const count = async () => {
  const last = await store().read.leads.byReference(EVERYTHING, `ZQ-${new Date().getFullYear()}-000001`);
  return last ? 1 : 0;
};

test("an inquiry is answered with reference, link, promise and suggestions that carry their evidence", async () => {
  const answer = await sendJson({ ...least, source: "Chamber of commerce" });
  expect(answer.status).toBe(201);
  const body = InquiryAnswer.parse(await answer.json());
  expect(body.reference).toMatch(/^ZQ-\d{4}-\d{6}$/);
  expect(body.statusUrl).toMatch(/\/en\/status\/[\w-]{43}$/);
  expect(new Date(body.answerBy).getTime()).toBeGreaterThan(Date.now());
  expect(body.suggestions.locations.length).toBeGreaterThanOrEqual(2);
  expect(body.suggestions.locations[0]?.reasons.some(({ evidence }) => evidence.some(({ url }) => url))).toBe(true);
  expect(await store().read.leads.byReference(EVERYTHING, body.reference)).toMatchObject({
    source: "partner-site",
    sourceDetail: "Chamber of commerce",
    status: "active",
  });
});

test("the same key five times at once is one lead; with another body it is refused", async () => {
  const headers = { "idempotency-key": "order-66" };
  const answers = await Promise.all(Array.from({ length: 5 }, () => sendJson(least, headers)));
  const bodies = await Promise.all(answers.map((each) => each.json()));
  expect(new Set(bodies.map(({ reference, statusUrl }) => `${reference} ${statusUrl}`)).size).toBe(1);
  expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201, 201]);
  const other = await sendJson({ ...least, message: "Something else" }, headers);
  expect(other.status).toBe(409);
  expect(await other.json()).toMatchObject({ ok: false, code: "inquiry.key-reused" });
  expect(await store().read.leads.byReference(EVERYTHING, bodies[0].reference.replace(/1$/, "2"))).toBeNull();
});

test("broken, untyped, large and wrong bodies each have their own answer", async () => {
  expect((await sendJson("{")).status).toBe(400);
  expect((await sendJson("\ufeff\u0000")).status).toBe(400);
  expect((await sendJson(least, { "content-type": "text/plain" })).status).toBe(415);
  expect((await sendJson({ ...least, message: "x".repeat(300_000) })).status).toBe(413);
  expect((await sendJson(least, { "idempotency-key": "k".repeat(201) })).status).toBe(422);
  expect((await sendJson([])).status).toBe(422);
  expect((await sendJson("null")).status).toBe(422);
  expect(await count()).toBe(0);
});

test("field faults are named and told in the inquiry's language; unknown keys too", async () => {
  const answer = await sendJson({
    ...least,
    locale: "zh",
    contact: { email: "x" },
    role: "manager",
    project: { jobs: 1.5 },
  });
  expect(answer.status).toBe(422);
  const { fields, message } = (await answer.json()) as { fields: Record<string, string>; message: string };
  expect(Object.keys(fields).sort()).toEqual(["contact.email", "project.jobs", "role"]);
  for (const sentence of [message, ...Object.values(fields)]) expect(sentence).toMatch(/\p{Script=Han}/u);
});

test("an unknown key is named even when it is called like a part of every object", async () => {
  const text = JSON.stringify({ ...least, constructor: 1, toString: 2 });
  const answer = await sendJson(`{"__proto__":{"role":"manager"},${text.slice(1)}`);
  expect(answer.status).toBe(422);
  const body = await answer.text();
  for (const key of ["__proto__", "constructor", "toString"])
    expect(body).toContain(`"${key}":"This field is not known."`);
});

test("what is no number is told so, and is not said to be missing", async () => {
  const answer = await sendJson({ ...least, project: { jobs: 1.5, landMu: "many" }, consent: {} });
  expect((await answer.json()).fields).toEqual({
    "project.jobs": "Enter a whole number, for example 200.",
    "project.landMu": "Enter a number, for example 40.",
    "consent.contact": "Choose one of the options listed.",
  });
  const unkept = await sendJson(least, { "idempotency-key": "two words" });
  expect((await unkept.json()).fields).toEqual({ "Idempotency-Key": "格式不对，请核对。" });
});

test("no body makes the door fail: it keeps the inquiry or says what is wrong", async () => {
  const odd = fc.oneof(
    fc.jsonValue(),
    fc.anything().map((value) => value ?? null),
    fc.constantFrom("\ud800", "a\0b", "__proto__", 1e308),
  );
  const body = fc.oneof(
    odd,
    fc.record(
      {
        locale: fc.constantFrom("zh", "en", "xx"),
        message: fc.oneof(fc.string({ unit: "binary" }), odd),
        contact: fc.oneof(fc.record({ email: fc.constant("a@example.com"), name: fc.string({ unit: "binary" }) }), odd),
        consent: fc.oneof(fc.constant({ contact: true }), odd),
        project: fc.oneof(fc.dictionary(fc.constantFrom("sector", "landMu", "jobs", "timing", "__proto__"), odd), odd),
      },
      { requiredKeys: ["message"] },
    ),
  );
  const asked = async (text: string) => [201, 400, 413, 422, 429].includes((await sendJson(text)).status);
  await fc.assert(
    fc.asyncProperty(body, async (value) => {
      let text: string | undefined;
      try {
        text = JSON.stringify(value);
      } catch {
        return true;
      }
      return asked(text ?? "null");
    }),
    { numRuns: 150 },
  );
  expect(await asked(`${"[".repeat(100_000)}${"]".repeat(100_000)}`)).toBe(true);
  expect(await asked(JSON.stringify(least).replace("}", ',"__proto__":{"x":1}}'))).toBe(true);
});

test("openapi.json describes the door from its own schema", async () => {
  const document = (await openapi().json()) as {
    openapi: string;
    paths: Record<
      string,
      {
        post?: {
          requestBody: { content: Record<string, { schema: { required: string[]; additionalProperties: boolean } }> };
        };
      }
    >;
  };
  const schema = document.paths["/api/v1/inquiries"]?.post?.requestBody.content["application/json"]?.schema;
  expect(schema).toMatchObject({ required: ["locale", "message", "contact", "consent"], additionalProperties: false });
});
