import { expect, test } from "vitest";
import { ask } from "./policy";

test.each([
  "We want to set up a garment factory in Ho Chi Minh City or Phnom Penh, 800 machines.",
  "Our PV module plant needs to be inside Inner Mongolia because of the provincial quota.",
  "客户要求我们厂必须设在东莞长安镇,做五金。",
  "想在广西梧州的再生资源园建废铜拆解厂,请问那边的增值税政策怎么申请?",
  "我們只想留喺台灣做工具機。",
])("a project meant for another place is outside: %s", (text) => {
  expect(ask(text).behaviour).toBe("out_of_area");
});

test.each([
  "我们做电商大仓,想放在广州西边一小时内,一期三百亩。",
  "We make kettles in Dongguan, the lease is up, and we want to build 40 mu within an hour of Shenzhen.",
  "原本想在佛山买地建厂做铝型材,但太贵,所以找到你们。",
  "Our customers in Vietnam and Europe want more: we make sofas and look for 30,000 m2 to rent.",
  "想在肇庆或者清远建瓷砖厂,两边都在比较。",
  "计划建六条水泥线,配套2000吨级深水码头,靠近石灰石。",
])("a project that names another place otherwise is a match: %s", (text) => {
  expect(ask(text).behaviour).toBe("match");
});
