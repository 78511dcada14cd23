import type { FoundFact } from "../result";
import { around, isDenied, type Sheet } from "./clause";

const EITHER =
  /(?:rent|lease)(?: or |\/| and )(?:buy|purchase)|(?:buy|purchase|own)(?: or |\/)(?:rent|lease)|租(?:或|\/|、|同|定)?买(?:都得|都可以?|均可|皆可|都行)|(?:可租可买|租售皆可|租或者?买|买或者?租|租买皆可|租定买)/g;
const RENT_THEN_BUY =
  /(?:rent|lease) (?:first|initially|at first)[^.;]{0,24}(?:buy|purchase)|先租后(?:买|购|建)|先租[^,。;]{0,8}[,，]?(?:再|之后|以后)(?:买|购|拿)/g;
const PLACE = String.raw`(?:[\w,.²³'-]+ ){0,5}?(?:factor(?:y|ies)|workshops?|buildings?|plants?|floors?|space|warehouses?|premises|facilit(?:y|ies)|site|land|plots?|sqm|sq|m2|m²|square|mu)\b`;
const RENT = new RegExp(
  String.raw`\b(?:to |want |would |will |can |or )?(?:rent|lease|renting|leasing) (?:a |an |the |one |some |about |around )?${PLACE}|\bto (?:rent|lease)\b|\bfor rent\b|\b(?:rented|leased) (?:factory|workshop|building|space|premises|plant)|\bprefer(?:ably)? (?:to )?(?:rent\w*|leas\w+)|\bon lease\b|(?:rent|lease)(?= (?:about|around|\d))|租(?:用|赁)?(?:一|个|间|个)*(?:标准)?(?:厂房|仓库|车间|场地|厂|仓|楼|地方)|想租|要租|租[\d一二两三四五六七八九十]|先租|租赁(?=为主|方式|厂房)`,
  "g",
);
const BUY = new RegExp(
  String.raw`\b(?:buy|purchase|acquire|buying|purchasing) (?:a |an |the |one |some |about |around |our own )?${PLACE}|\bown title\b|\bfreehold\b|\bbuy (?:one or two floor|land)|买(?:一?块)?(?:地|断|厂房|楼)|购(?:买)?(?:土地|地|厂房)|拿地|自有产权|想买(?=\d|[一二两三四五六七八九十])|摘牌|自建厂房`,
  "g",
);
/** The trade of renting, what is paid today, and gifts of rent are no wish to rent. */
const NOT_OURS =
  /rent(?:al)? (?:business|company|is|was|has|went|too|ends|free|increase)|(?:landlord|current lease|lease (?:ends|expires)|our rented|now rent|currently rent)|租赁(?:公司|业务|企业)|融资租赁|租约|租期|现租|目前租|现在租|免租|租金(?:上涨|太贵|贵)|而家租/;

function first(text: string, pattern: RegExp): [number, number] | null {
  for (const { index, 0: words } of text.matchAll(pattern)) {
    const { before, after } = around(text, index, index + words.length);
    if (NOT_OURS.test(`${before.slice(-14)}${words}${after.slice(0, 10)}`)) continue;
    if (!isDenied(before.slice(-14))) return [index, index + words.length];
  }
  return null;
}

/** Whether the place is to be rented or bought: rent, buy, rent-then-buy or either. */
export function readTenure({ text }: Sheet): FoundFact[] {
  const either = first(text, EITHER);
  if (either) return [{ name: "tenure", value: "either", span: either }];
  const later = first(text, RENT_THEN_BUY);
  if (later) return [{ name: "tenure", value: "rent-then-buy", span: later }];
  const rent = first(text, RENT);
  const buy = first(text, BUY);
  if (rent && buy && Math.abs(rent[0] - buy[0]) > 60) return [];
  if (rent && buy)
    return [{ name: "tenure", value: "either", span: [Math.min(rent[0], buy[0]), Math.max(rent[1], buy[1])] }];
  if (rent) return [{ name: "tenure", value: "rent", span: rent }];
  return buy ? [{ name: "tenure", value: "buy", span: buy }] : [];
}
