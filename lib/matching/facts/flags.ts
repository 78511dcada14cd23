import type { FoundFact } from "../result";
import { around, isDenied, type Sheet } from "./clause";

/** What leaves the works, and what is dangerous in it. */
const FLAGS: [string, RegExp][] = [
  ["effluent", /waste ?water|\beffluents?\b|\bsewage\b|oily water|trade waste|废水|污水|废液|排污/g],
  [
    "emissions",
    /\bvocs?\b|\bemissions?\b|exhaust gas|waste gas|\bfumes\b|\bsmells?\b|\bodou?rs?\b|\bdust\b|paint spray\w*|spray painting|flue gas|废气|粉尘|异味|臭味|烟气|喷漆|喷涂废气/g,
  ],
  ["hazardous-waste", /hazardous waste|spent (?:acid|solvent)s?|waste[- ]acid|toxic waste|危险废物|危废|废酸/g],
  [
    "dangerous-goods",
    /hazardous (?:chemicals?|materials?|substances?)|dangerous goods|flammable|explosives?\b|solvent storage|\bclass a (?:workshop|warehouse)|危化品?|危险化学品|易燃|易爆|甲类(?:车间|仓库|厂房)?|剧毒/g,
  ],
  ["noise", /\bnois[ey]\w*|噪音|噪声/g],
];
/** Those who sell the cure do not have the illness: "waste-water treatment equipment". */
const BUSINESS =
  /^\s*(?:[-\s]?(?:treatment|control|purification|monitoring|filtration|abatement))?[-\s]?(?:equipment|devices?|machines?|systems?|technolog\w+|solutions?|services?|instruments?|sensors?|agents?|membranes?|purifiers?)\b|^(?:净化|治理|处理|监测|检测|回收)*(?:设备|装备|装置|仪器|技术|工程|药剂|服务|材料|膜)/;
const NO_AFTER =
  /^\s*(?:is |are )?(?:free|none|zero|:\s*(?:no|none)|basically none)\b|^[-\s]free|^\s*(?:很少|几乎没有|基本没有|(?:完全)?没有|为零|零排放|冇)/;

/** Effluent, emissions, dangerous things and noise: true where they arise, false where the text says that they do not. */
export function readFlags({ text }: Sheet): FoundFact[] {
  return FLAGS.flatMap(([name, words]) => {
    let denied: FoundFact | null = null;
    for (const { index, 0: said } of text.matchAll(words)) {
      const end = index + said.length;
      const { before, after } = around(text, index, end);
      if (BUSINESS.test(after)) continue;
      const span: [number, number] = [index, end];
      if (isDenied(listed(before)) || NO_AFTER.test(after)) denied ??= { name, value: false, span };
      else return [{ name, value: true, span }];
    }
    return denied ? [denied] : [];
  });
}

/** "无废水、废气、噪音": a no holds for what is listed after it. */
function listed(before: string): string {
  return before
    .replace(/((?:废水|污水|废气|粉尘|异味|噪音|噪声|危废|固废|固体废物)[、和及或与,]?)+$/, "")
    .replace(
      /(?:waste ?water|effluent|emissions?|exhaust|smells?|dust|noise|fumes|hazardous waste|(?:,| or| and| nor)\s*)+\s*$/,
      (run) => (/,|or|and|nor/.test(run) ? "" : run),
    );
}
