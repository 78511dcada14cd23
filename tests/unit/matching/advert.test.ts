import { expect, test } from "vitest";
import { advertised } from "@/lib/matching/advert";
import { ask } from "./policy";

const sign = (words: string, weight: number) => ({
  value: null,
  words,
  start: 0,
  end: words.length,
  fuzzy: false,
  signal: { weight },
});
const SEEKS = "we want to rent a workshop";
const land = { name: "land", value: 40, unit: "mu", span: null };

test("weak signs add up, and say enough sooner when nothing is said of a project", () => {
  expect(advertised([sign("catalogue", 0.4), sign("moq", 0.4)], [], true, SEEKS)).toBeNull();
  expect(advertised([sign("catalogue", 0.4), sign("moq", 0.4)], [], false, SEEKS)).toEqual(["catalogue", "moq"]);
});

test("the same signs beside land, floor space or jobs need more", () => {
  const signs = [sign("catalogue", 0.6), sign("moq", 0.5)];
  expect(advertised(signs, [], true, SEEKS)).toEqual(["catalogue", "moq"]);
  expect(advertised(signs, [land], true, SEEKS)).toBeNull();
});

test("who looks for no place needs fewer signs to be an advertiser", () => {
  expect(advertised([sign("wholesale", 0.6)], [], true, "we sell watches wholesale, contact us")).toEqual([
    "wholesale",
  ]);
  expect(advertised([sign("wholesale", 0.6)], [], true, "we want to build a wholesale market on 40 mu")).toBeNull();
});

test("a phrase said twice counts once, and no phrase is no advertisement", () => {
  expect(advertised([sign("seo", 0.6), sign("SEO", 0.6)], [], true, SEEKS)).toBeNull();
  expect(advertised([], [], false, SEEKS)).toBeNull();
});

test.each([
  "您好,我是应届毕业生,对贵局招商岗位感兴趣,附上个人简历,期待面试机会。",
  "I am writing my master's thesis about investment in China. Could you fill in the questionnaire?",
  "您的邮箱存储空间已满,请立即点击链接登录验证。",
  "我公司专业代写可行性研究报告,三天出稿,微信同号。",
  "出售企业老板名录和电话号码数据,按条收费。",
])("job seekers, surveys, phishing and sellers are set apart: %s", (text) => {
  expect(ask(text).behaviour).toBe("flag_spam");
});

test("a printer of boxes with land and jobs is not an advertiser", () => {
  expect(ask("We print cartons and colour boxes, MOQ 500, need 25 mu and 120 jobs near Foshan.").behaviour).toBe(
    "match",
  );
});
