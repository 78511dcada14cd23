/** A table as texts: its rows, each a list of cells. */
export type Rows = string[][];

/** Larger tables are cut into several files: one import is one unit of work. */
export const MOST_ROWS = 1000;
export const MOST_COLUMNS = 80;
/** Bytes of a file before it is unpacked. */
export const MOST_BYTES = 2 * 1024 * 1024;
