import type { ReadingCase } from "./case";

/** 繁體, written Cantonese, two languages in one message, slips of the keyboard. */
export const mixed: ReadingCase[] = [
  ["計劃投資1.5個億，用地50畝。", { amount: "150000000 CNY", land: "50 mu" }],
  ["投資3000萬港元，租2萬呎廠房。", { amount: "30000000 HKD", "floor-area": "1858 m2", tenure: "rent" }],
  ["做陶瓷，总投资2亿，150亩，用工300人。", { amount: "200000000 CNY", land: "150 mu", jobs: "300 people" }],
  ["新台幣5億元。", { amount: "500000000 TWD" }],
  ["我哋諗住投個半億。", {}],
  ["打算投資個半億。", { amount: "150000000 CNY" }],
  ["要請廿個技工。", { jobs: "20 people", "labour.technicians": "20 people" }],
  ["我哋想租 8,000 平方米廠房，年內投產。", { "floor-area": "8000 m2", tenure: "rent", timing: "this-year" }],
  ["租定買都得。", { tenure: "either" }],
  ["客人主要喺深圳同東莞。", { customers: "深圳同東莞" }],
  ["冇廢水。", { effluent: "false" }],
  ["去年營業額3億港元。", {}],
  ["電話 2345 6789，24小時有人聽。", {}],
  ["我哋 plan 投 RMB 200 million，land 40 mu。", { amount: "200000000 CNY", land: "40 mu" }],
  ["需要 5k sqm workshop，用工 120 人。", { "floor-area": "5000 m2", jobs: "120 people" }],
  ["invest 約3000萬RMB，factory 6000方。", { amount: "30000000 CNY", "floor-area": "6000 m2" }],
  ["Total investement RMB 50 milion, 20 mu", { land: "20 mu" }],
  ["invesment 80 million RMB, 200 wokers", { amount: "80000000 CNY" }],
  ["Inv. RMB３０００万，用地２０亩", { amount: "30000000 CNY", land: "20 mu" }],
  ["客戶有 BYD、Xpeng、廣汽。", { customers: "BYD、Xpeng、廣汽" }],
  ["變壓器要 2000kVA。", { power: "2000 kVA" }],
  ["五金件 5 mm 厚，3 m 長，60% 係不鏽鋼。", {}],
  ["年產 300 萬件，佔地 30 畝。", { land: "30 mu" }],
];
