import { expect, test } from "vitest";
import { ask } from "./policy";

test.each([
  "We want to set up a garment factory in Ho Chi Minh City or Phnom Penh, 800 machines.",
  "Our PV module plant needs to be inside Inner Mongolia because of the provincial quota.",
  "客户要求我们厂必须设在东莞长安镇,做五金。",
  "想在广西梧州的再生资源园建废铜拆解厂,请问那边的增值税政策怎么申请?",
  "我們只想留喺台灣做工具機。",
  "惠州博罗的电子产业园还有厂房吗？做耳机，要三千平。",
  "南宁空港经开区，冷链仓一万平，请报租金。",
  "Is there industrial land in Batam for a furniture plant, 5 ha?",
  "Can you find us a warehouse near Rotterdam, 10,000 sqm, for garden furniture?",
  "Zhuhai only, please: drone assembly, 4,000 sqm.",
  "仅考虑江门，做摩托车配件，30亩。",
  "嘉兴，做箱包的，上下游都在那边，别处不考虑。",
])("a project meant for another place is outside: %s", (text) => {
  expect(ask(text).behaviour).toBe("out_of_area");
});

test.each([
  "我们做电商大仓,想放在广州西边一小时内,一期三百亩。",
  "We make kettles in Dongguan, the lease is up, and we want to build 40 mu within an hour of Shenzhen.",
  "原本想在佛山买地建厂做铝型材,但太贵,所以找到你们。",
  "Our customers in Vietnam and Europe want more: we make sofas and look for 30,000 m2 to rent.",
  "想在肇庆或者清远建瓷砖厂,两边都在比较。",
  "佛山陶瓷厂，环保要求搬迁，要200亩。",
  "东莞厚街的鞋厂，做运动鞋，现厂要拆，求租两万平厂房。",
  "清远园区给我们每亩12万，你们做铝型材的地多少钱？",
  "We are from Ningbo, make water pumps for customers in Foshan, and look for a plant of 8,000 sqm.",
  "Only for export to Europe: we make bamboo flooring and need 40 mu.",
  "供应广州白云的商超，做卤味，要冷库和30亩地。",
  "计划建六条水泥线,配套2000吨级深水码头,靠近石灰石。",
])("a project that names another place otherwise is a match: %s", (text) => {
  expect(ask(text).behaviour).toBe("match");
});

test.each([
  ["海拔1800米以上的高原训练基地，带游泳馆。", "outside.nature"],
  ["A launch site for small rockets with open ocean downrange.", "outside"],
  ["飞机维修库，必须直接连跑道，要有国际机场。", "outside.facility"],
  ["海工分段总装，单件三千吨，要自有10万吨级海港码头。", "outside.sea-coast"],
  ["Trawlers land tuna at our own fishing port: we need a cold store on the coast.", "outside.sea-coast"],
])("a need no place here can meet is outside: %s", (text, code) => {
  const { behaviour, notes } = ask(text);
  expect(behaviour).toBe("out_of_area");
  expect(notes[0]?.code).toContain(code);
});

test.each([
  "海盐味薯片和饼干，两条线，要30亩地和天然气。",
  "公司叫“滨海机电”，做水泵电机，要20亩。",
  "We make air coolers for desert camps in Oman, sheet metal and motors, 30 mu.",
  "深海网箱的浮筒在内陆造，滚塑车间5000平，运去湛江。",
  "滑雪场用的水泵和电机，我们只造电机，雪场在哪跟我们没关系，要8000平厂房。",
  "A broker said we need a sea berth. We don't: river barges are enough. Aluminium formwork, 60 mu.",
])("the sea of a name, of goods, of a customer or of a denial is none of the site's: %s", (text) => {
  expect(ask(text).behaviour).toBe("match");
});
