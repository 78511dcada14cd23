import { expect, test } from "vitest";
import { ask } from "./policy";

test.each([
  "做一款保健酒的灌装，卫生许可证没有，也不打算办，找个隐蔽的院子。",
  "A lab for peptides. No licence, no registration, cash rent, an unobtrusive unit please.",
  "翻新汽车安全气囊，对外说是做坐垫，零件分开发快递。",
  'Small workshop for solvents, only at night, no sign on the door, boxes labelled as "cleaning water".',
  "在外地被取缔了，想在山里面找地方接着干，晚上生产，现金结算。",
])("a business that hides or will not be licensed is refused, whatever it makes: %s", (text) => {
  const { behaviour, notes } = ask(text);
  expect(behaviour).toBe("no_match_restricted");
  expect(notes[0]?.evidence[0]).toMatch(/^restriction:/);
});

test.each([
  "做医疗器械，还没有注册证，请问怎么申请？要3000平洁净车间。",
  "We make water pumps. No environmental permit yet; how do we apply, and how long does it take? 20 mu.",
  "食品厂，夜间生产要电稳定，30亩地，手续齐全。",
  "五金厂因旧城改造要关停搬迁，证照齐全，要20亩。",
  "We build furniture and keep a low stock; no licence problem, 8,000 sqm.",
])("a permit still to be had is asked about in the open and hides nothing: %s", (text) => {
  expect(ask(text).behaviour).not.toBe("no_match_restricted");
});

test.each([
  "毛绒穿山甲和老虎公仔，全是涤纶玩具，缝纫车间4000平。",
  "我们曾经做过比特币矿场运维，2021年停了，改做储能电池柜，要8000平厂房。",
  "有人误会我们是“拉人头”的，其实做美发用的假发和头模，要6000平。",
  "电鱼的东西我们坚决不做，生产鱼塘增氧机和水泵，2500平。",
  "专门对付假冒标签的防伪印刷，要3000平厂房，印刷机六台。",
])("a toy, a past given up, a mistake or a fight against it is not the activity: %s", (text) => {
  expect(ask(text).behaviour).toBe("match");
});

test.each([
  ["新上一台四吨燃煤锅炉给洗水厂用，煤从山西拉，烟囱二十米。", "coal-boiler"],
  ["组装背包式电鱼机和超声波捕鱼器，网上卖。", "banned-fishing-gear"],
  ["We buy patient records and sell enriched profiles to insurers.", "personal-data-trade"],
  ["帮印染厂拉污泥，想租个废弃石场挖坑倒满再盖土。", "waste-dumping"],
])("an activity the law prohibits is refused with its own reason: %s", (text, id) => {
  const { behaviour, notes } = ask(text);
  expect(behaviour).toBe("no_match_restricted");
  expect(notes.map(({ params }) => params.restriction)).toContain(id);
});
