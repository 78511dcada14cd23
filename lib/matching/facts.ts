import { readAreas } from "./facts/area";
import { sheet } from "./facts/clause";
import { readExports } from "./facts/exports";
import { readFlags } from "./facts/flags";
import { readMoney } from "./facts/money";
import { readNeighbours } from "./facts/neighbours";
import { readPeople } from "./facts/people";
import { readTenure } from "./facts/tenure";
import { readTiming } from "./facts/timing";
import { readUtilities } from "./facts/utilities";
import type { Reading } from "./lexicon";
import type { FoundFact } from "./result";

/**
 * What the text states in figures and plain words, each with its place in the text and each name once.
 * What may be another company's figure, a product's size or a price is left out: a wrong fact is worse than none.
 */
export function readFacts(reading: Reading): FoundFact[] {
  const read = sheet(reading.folded);
  return [
    ...readMoney(read),
    ...readAreas(read),
    ...readPeople(read),
    ...readUtilities(read),
    ...readTenure(read),
    ...readTiming(read),
    ...readFlags(read),
    ...readExports(read),
    ...readNeighbours(read, reading.text),
  ].sort((a, b) => (a.span?.[0] ?? 0) - (b.span?.[0] ?? 0));
}
