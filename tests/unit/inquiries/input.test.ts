import { describe, expect, test } from "vitest";
import { countryCode } from "@/lib/inquiries/countries";
import { isCreditCode } from "@/lib/inquiries/credit-code";
import { inquiryFrom, numberOf } from "@/lib/inquiries/form";
import { Inquiry, MESSAGE_LIMIT } from "@/lib/inquiries/input";
import { e164 } from "@/lib/inquiries/phone";

const least = { locale: "zh", message: "想建厂", contact: { phone: "13800138000" }, consent: { contact: true } };
const faultsOf = (input: unknown) => {
  const parsed = Inquiry.safeParse(input);
  return parsed.success ? [] : parsed.error.issues.map(({ path, message, code }) => [path.join("."), code, message]);
};

describe("what an inquiry must hold", () => {
  test("a line and one way to reach the writer are enough", () => {
    expect(Inquiry.safeParse(least).success).toBe(true);
    for (const contact of [{ email: "a@example.com" }, { wechat: "abc" }, { whatsapp: "+852 6123 4567" }])
      expect(Inquiry.safeParse({ ...least, contact }).success).toBe(true);
  });
  test("without a way to reach the writer it is refused, even beside other faults", () => {
    expect(faultsOf({ ...least, contact: { name: "李" } })).toEqual([["contact", "custom", "contact-way"]]);
    expect(faultsOf({ ...least, message: " ", contact: {} }).map(([path]) => path)).toEqual(["message", "contact"]);
  });
  test("characters that nobody sees are neither a line nor a way to reach the writer", () => {
    for (const nothing of ["\u200b", " \u3000\n\u2060", "\u202e", "\ufeff\u200d"]) {
      expect(faultsOf({ ...least, message: nothing }), JSON.stringify(nothing)).toEqual([
        ["message", "custom", "required"],
      ]);
      expect(faultsOf({ ...least, contact: { wechat: nothing } })[0]?.[2]).toBe("contact-way");
    }
    expect(Inquiry.safeParse({ ...least, message: "？" }).success).toBe(true);
  });
  test("without consent to be contacted it is refused", () => {
    expect(faultsOf({ ...least, consent: { contact: false } })).toHaveLength(1);
    expect(faultsOf({ ...least, consent: undefined })).toHaveLength(1);
  });
  test("unknown keys are refused by name, at every depth", () => {
    const parsed = Inquiry.safeParse({ ...least, stage: "signed", contact: { ...least.contact, ownerId: "x" } });
    const keys = parsed.error?.issues.flatMap((issue) => (issue.code === "unrecognized_keys" ? issue.keys : []));
    expect(keys?.sort()).toEqual(["ownerId", "stage"]);
    expect(Inquiry.safeParse(JSON.parse(`{"__proto__":{"a":1},${JSON.stringify(least).slice(1)}`)).success).toBe(false);
  });
  test("the message stays as it was typed", () => {
    const message = "  第一行\r\n\t第二行\u00a0👩‍🔬 \n";
    expect(Inquiry.parse({ ...least, message }).message).toBe(message);
  });
  test("what no archive can keep is refused: NUL, half characters, too many characters, infinite sums", () => {
    expect(faultsOf({ ...least, message: "a\0b" })).toEqual([["message", "custom", "characters"]]);
    expect(faultsOf({ ...least, contact: { wechat: "a\ud800" } })[0]?.[2]).toBe("characters");
    expect(faultsOf({ ...least, message: "字".repeat(MESSAGE_LIMIT + 1) })).toHaveLength(1);
    expect(Inquiry.safeParse({ ...least, message: "字".repeat(MESSAGE_LIMIT) }).success).toBe(true);
    expect(
      faultsOf(
        JSON.parse(`{"project":{"investment":{"amount":1e999,"currency":"CNY"}},${JSON.stringify(least).slice(1)}`),
      ),
    ).toHaveLength(1);
  });
  test("a website is a web address and nothing that runs", () => {
    const withSite = (website: string) => Inquiry.safeParse({ ...least, company: { website } }).success;
    expect(withSite("https://例子.中国/关于")).toBe(true);
    for (const bad of ["javascript:alert(1)", "ftp://example.com", "http://localhost", "example"])
      expect(withSite(bad), bad).toBe(false);
  });
  test("parsing twice gives the same", () => {
    const once = Inquiry.parse({ ...least, company: { name: " 甲公司 ", country: "Hong Kong" } });
    expect(Inquiry.parse(once)).toEqual(once);
  });
});

describe("reading what people write", () => {
  test("credit codes by their check character (GB 32100-2015)", () => {
    expect(isCreditCode("91350100M000100Y43")).toBe(true);
    expect(isCreditCode("91350100M000100Y44")).toBe(false);
    expect(isCreditCode("91350100m000100y43")).toBe(false);
    expect(isCreditCode("I1350100M000100Y43")).toBe(false);
  });
  test("telephone numbers as written in the mainland, Hong Kong, Macao, Taiwan and abroad", () => {
    expect(e164("138 0013 8000")).toBe("+8613800138000");
    expect(e164("0758-2899202")).toBe("+867582899202");
    expect(e164("6123 4567")).toBe("+85261234567");
    expect(e164("+49 30 901820")).toBe("+4930901820");
    expect(e164("12")).toBeNull();
  });
  test("countries by code or by name in any of the three languages", () => {
    for (const said of ["HK", "hk", "Hong Kong", "香港", "中國香港", "Hong Kong, China"])
      expect(countryCode(said)).toBe("HK");
    expect(countryCode("South Korea")).toBe("KR");
    expect(countryCode("奥地利")).toBe("AT");
    expect(countryCode("Atlantis")).toBeNull();
  });
  test.each([
    ["1,200", 1200],
    ["３０ ０００", 30_000],
    ["2.5亿", 250_000_000],
    ["8000 万", 80_000_000],
    ["12 million", 12_000_000],
    [".5", 0.5],
  ])("the figure %s", (text, value) => expect(numberOf(text)).toBe(value));
  test("what is no figure stays text, for the schema to refuse", () => {
    for (const text of ["about 40", "-3", "1e999", "12 apples", "1.2.3"]) expect(numberOf(text)).toBe(text);
  });
});

describe("the form", () => {
  const typed = { message: "想建厂", "contact.phone": "13800138000" };
  test("says the same as its JSON twin", () => {
    const inquiry = inquiryFrom(
      {
        ...typed,
        message: "一\r\n二",
        "project.investment.amount": "2亿",
        "project.investment.currency": "HKD",
        "project.priorities": ["incentives", "river-port"],
        "company.website": "www.example.com",
        "consent.abroad": "yes",
      },
      "zh-hant",
    );
    expect(Inquiry.parse(inquiry)).toEqual({
      locale: "zh-hant",
      message: "一\n二",
      contact: { phone: "13800138000" },
      company: { website: "https://www.example.com" },
      project: { investment: { amount: 200_000_000, currency: "HKD" }, priorities: ["incentives", "river-port"] },
      consent: { contact: true, abroad: true },
    });
  });
  test("a preselected currency alone is no answer", () => {
    expect(inquiryFrom({ ...typed, "project.investment.currency": "CNY" }, "zh")).not.toHaveProperty("project");
  });
});
