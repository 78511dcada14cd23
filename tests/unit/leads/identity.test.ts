import { expect, test } from "vitest";
import { companyKeyOf, foldCompany } from "@/lib/leads/company-key";
import { readContact } from "@/lib/leads/contact";
import { searchTerms } from "@/lib/leads/search-terms";

test.each([
  ["广东华电新能源股份有限公司", "廣東華電新能源有限公司"],
  ["ＡＢＣ Foods Co., Ltd.", "abc foods limited"],
  ["佛山乙五金（集团）有限公司", "佛山乙五金"],
  ["Siemens AG", "SIEMENS"],
])("%s and %s are one company", (a, b) => {
  expect(foldCompany(a)).toBe(foldCompany(b));
});

test("different companies keep different keys, and a suffix alone is none", () => {
  expect(foldCompany("广东华电新能源有限公司")).not.toBe(foldCompany("广东华能新能源有限公司"));
  expect(foldCompany("有限公司")).toBeNull();
  expect(foldCompany("Cooper Industries")).toContain("cooper");
});

test("a person's name is not a company's", () => {
  expect(companyKeyOf({ investorName: "王先生" })).toBeNull();
  expect(companyKeyOf({ investorName: "Maria Costa" })).toBeNull();
  expect(companyKeyOf({ investorName: "王先生", companyName: "甲食品" })).toBe("甲食品");
  expect(companyKeyOf({ investorName: "甲食品厂" })).toBe("甲食品厂");
});

test.each([
  ["138 0013 8000", { phone: "+8613800138000" }],
  ["手机：13800138000", { phone: "+8613800138000" }],
  ["+852 2123 4567", { phone: "+85221234567" }],
  ["0758-2899000 转 12", { phone: "0758-2899000 转 12" }],
  ["Wang.Li@Example.COM", { email: "wang.li@example.com" }],
  ["微信 wang_li-88", { wechat: "wang_li-88" }],
  ["wangli88", { wechat: "wangli88" }],
  ["  ", {}],
])("%s is read as %o", (text, ways) => {
  expect(readContact(text)).toMatchObject(ways);
});

test("a lead is found by its reference, its number as dialled at home, and its 繁體 words in 简体", () => {
  const empty = {
    companyName: null,
    contactName: null,
    email: null,
    wechat: null,
    whatsapp: null,
    creditCode: null,
    sourceDetail: null,
  };
  const lead = {
    ...empty,
    reference: "ZQ-2026-000123",
    title: "電池",
    investorName: "甲",
    phone: "+8613800138000",
    intent: "",
    facts: {},
  };
  const terms = searchTerms(lead, ["原话"]);
  expect(terms).toEqual(expect.arrayContaining(["000123", "13800138000", "电池", "原话"]));
});
