import { z } from "zod";
import { faultFigures, faultKey } from "../../../lib/fault-keys";
import type { RawRead, RawReader } from "../../../lib/policy/import/raw";
import type { DraftedKind } from "../../../lib/policy/kinds";
import type { PolicySet } from "../../../lib/policy/reference";
import { readCluster } from "./clusters";
import { conditionIfRead, termRead, unread } from "./conditions";
import { NotKnown } from "./not-known";
import { readCity, readLocation } from "./places";
import { readDocument, readLanded, readMeasure, readSource } from "./policies";
import { RawCity, RawCluster, RawLocation } from "./raw";
import { RawDocument, RawLanded, RawMeasure, RawSource } from "./raw-policies";
import type { Term } from "./terms";
import { NoWording, withWordings } from "./words";

type Bag = Record<string, unknown>;
type Reading = { shape: z.ZodType; read: (raw: never, documentOf: ReadonlyMap<string, Term>) => unknown };

/** The kinds whose files ship in a shape of their own, and how the product itself reads them. */
const READINGS: Partial<Record<DraftedKind, Reading>> = {
  document: { shape: RawDocument, read: readDocument },
  measure: {
    shape: RawMeasure,
    read: (raw: RawMeasure, documentOf) =>
      readMeasure(raw, documentOf.get(raw.documentId), conditionIfRead(raw.id) ?? unread(raw.matchable)),
  },
  source: { shape: RawSource, read: readSource },
  cluster: { shape: RawCluster, read: readCluster },
  location: { shape: RawLocation, read: readLocation },
  landed: { shape: RawLanded, read: readLanded },
  city: { shape: RawCity, read: readCity },
};

/** Names in English and 简体, or plain words where the library keeps three languages: a record as the data files have it. */
const isRaw = (kind: DraftedKind, record: Bag): boolean =>
  kind in READINGS &&
  ("nameEn" in record || "titleEn" in record || "company" in record || typeof record.publisher === "string") &&
  !(typeof record.name === "object" || typeof record.title === "object");

const Wording = z.strictObject({ zh: z.string().min(1), "zh-hant": z.string().min(1), en: z.string().optional() });
const NameWording = Wording.partial({ zh: true });
const Wordings = z.object({
  words: z.record(z.string(), Wording).default({}),
  names: z.record(z.string(), NameWording).default({}),
});

function readOne({ shape, read }: Reading, record: Bag, documentOf: ReadonlyMap<string, Term>): RawRead {
  const parsed = shape.safeParse(record);
  if (parsed.error)
    return {
      faults: parsed.error.issues.map((issue) => ({
        column: [...issue.path, ...(issue.code === "unrecognized_keys" ? issue.keys : [])].join(".") || null,
        fault: faultKey(issue),
        figures: faultFigures(issue),
      })),
    };
  try {
    return { data: read(parsed.data as never, documentOf) as Bag };
  } catch (error) {
    if (error instanceof NoWording)
      return { faults: [{ column: null, fault: "raw-wording", figures: { text: error.recorded } }] };
    if (error instanceof NotKnown)
      return { faults: [{ column: error.field, fault: "raw-unknown", figures: { text: error.recorded } }] };
    throw error;
  }
}

/**
 * Reads records as the data files ship, with the readers the product's own data goes through. `file` may bring wordings of its
 * own: `words` by the English sentence, `names` by the 简体 name. A measure without a period runs as long as its document, in the
 * file or in `set`.
 */
export function rawReader(set: PolicySet, file: Bag): RawReader {
  const wordings = Wordings.safeParse(file);
  const terms = new Map<string, Term>(set.documents.map((it) => [it.id, it]));
  for (const raw of Array.isArray(file.documents) ? file.documents : []) {
    const document = RawDocument.safeParse(raw);
    if (document.success) terms.set(document.data.id, { ...document.data, ...termRead(document.data.id) });
  }
  return {
    isRaw,
    read: (kind, record) => {
      const reading = READINGS[kind];
      if (!reading) return { data: record };
      return withWordings(wordings.data ?? { words: {}, names: {} }, () => readOne(reading, record, terms));
    },
  };
}
