import type { FoundFact } from "../result";
import { around, isDenied, next, type Sheet } from "./clause";
import { figure } from "./quantity";

const SAID =
  /\bexports?\b|\bexporting\b|\bexported\b|\bfor export\b|\bexport-oriented\b|\bshipping to (?:the )?(?:us|eu|usa|europe|japan|korea)|出口|外销|销往(?:欧美|海外|国外|日本|美国|欧洲|东南亚)/g;
const SHARE = /\s*(?:%|percent|per cent|成)/y;

/** That goods are sold abroad, with the share in percent where it is said. */
export function readExports({ text, numbers }: Sheet): FoundFact[] {
  for (const { index, 0: words } of text.matchAll(SAID)) {
    const end = index + words.length;
    const { before, after } = around(text, index, end);
    if (isDenied(before) || /[不唔冇]$/.test(before) || /^\s*(?:license|licence|control|tax|退税|管制)/.test(after))
      continue;
    for (const quantity of numbers) {
      const unit = next(text, quantity.end, SHARE);
      const gap = quantity.start >= end ? quantity.start - end : index - quantity.end;
      if (!unit || gap < -1 || gap > 14 || quantity.high > 100) continue;
      const share = figure(quantity, unit[0].trim() === "成" ? 10 : 1);
      const span: [number, number] = [Math.min(index, quantity.start), Math.max(end, quantity.end + unit[0].length)];
      if (!/[。;.!?\n]/.test(text.slice(...span).replace(/\.\d/g, "")))
        return [{ name: "export", ...share, unit: "percent", span }];
    }
    return [{ name: "export", value: true, span: [index, end] }];
  }
  return [];
}
