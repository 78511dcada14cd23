import fc from "fast-check";
import { expect, test } from "vitest";
import { FORM_FIELDS, inquiryFrom } from "@/lib/inquiries/form";
import { Inquiry } from "@/lib/inquiries/input";

const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 300 }),
  fc.string({ unit: "grapheme" }),
  fc.constant("9".repeat(400)),
);

test("no JSON makes the schema throw", () => {
  const shaped = fc.record(
    {
      locale: fc.oneof(fc.constantFrom("zh", "zh-hant", "en"), fc.anything()),
      message: fc.oneof(text, fc.anything()),
      contact: fc.oneof(
        fc.dictionary(fc.constantFrom("name", "email", "phone", "wechat", "x"), fc.oneof(text, fc.anything())),
        fc.anything(),
      ),
      company: fc.oneof(
        fc.dictionary(fc.constantFrom("name", "country", "creditCode", "website"), text),
        fc.anything(),
      ),
      project: fc.anything({ withNullPrototype: true, maxDepth: 4 }),
      consent: fc.oneof(fc.constant({ contact: true }), fc.anything()),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.oneof(shaped, fc.anything(), fc.jsonValue()), (input) => {
      expect(typeof Inquiry.safeParse(input).success).toBe("boolean");
    }),
    { numRuns: 3000 },
  );
});

test("no posted form makes the schema throw", () => {
  const fields = fc.dictionary(fc.constantFrom(...FORM_FIELDS), fc.oneof(text, fc.array(text, { maxLength: 5 })));
  fc.assert(
    fc.property(fields, (posted) => {
      expect(typeof Inquiry.safeParse(inquiryFrom(posted, "en")).success).toBe("boolean");
    }),
    { numRuns: 2000 },
  );
});

test("a JSON tree ten thousand deep is refused, not followed", () => {
  const deep = JSON.parse(`${'{"project":'.repeat(10_000)}1${"}".repeat(10_000)}`) as unknown;
  expect(Inquiry.safeParse(deep).success).toBe(false);
});
