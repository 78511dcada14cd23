import type { DraftedKind } from "../kinds";
import type { CellFault } from "./read";

type Bag = Record<string, unknown>;

/** A record in the library's own shape, or what is wrong with it. */
export type RawRead = { data: Bag } | { faults: CellFault[] };

/** Reads records in the shape of the data files the library started from. */
export type RawReader = {
  isRaw: (kind: DraftedKind, record: Bag) => boolean;
  read: (kind: DraftedKind, record: Bag) => RawRead;
};

/** For files that can hold none. */
export const NO_RAW: RawReader = { isRaw: () => false, read: (_, data) => ({ data }) };
