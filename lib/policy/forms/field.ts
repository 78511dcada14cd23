/** The lists a field may choose records from. */
export const LISTS = ["document", "measure", "cluster", "location", "source", "industry", "need"] as const;
export type ListName = (typeof LISTS)[number];

/**
 * One field of a record of the library and how it is asked for: what the form, the door, the spreadsheet and the comparison of
 * two revisions all read. `isOptional` makes an empty answer null. "knowing" is yes, no or not stated;
 * "part" is an object, "rows" a list of objects (with `isSingle` one object or null), "groups" lists of words; "kept" is never
 * asked for: a new record gets `start`, an amended one keeps what it had. A "key" names a row and goes with it unseen; a new row's
 * is made of its English `from`. "point" is [latitude, longitude]. A number may begin at `start`.
 */
export type Field =
  | { as: "text"; most: number; isLong?: true; isOptional?: true }
  | { as: "address"; isOptional?: true }
  | { as: "date"; isOptional?: true }
  | { as: "number"; least?: number; most?: number; isWhole?: true; isOptional?: true; start?: number }
  | { as: "choice"; of: readonly string[]; words: string; isOptional?: true }
  | { as: "choices"; of: readonly string[]; words: string }
  | { as: "flag"; isOptional?: true }
  | { as: "knowing" }
  | { as: "local"; most: number; isOptional?: true }
  | { as: "locals"; most: number }
  | { as: "lines"; most: number }
  | { as: "groups"; most: number }
  | { as: "record"; of: ListName; isOptional?: true }
  | { as: "records"; of: ListName }
  | { as: "places" }
  | { as: "levels"; of: ListName; least: number; most: number }
  | { as: "evidence"; isOptional?: true }
  | { as: "part"; fields: Fields }
  | { as: "rows"; fields: Fields; isSingle?: true }
  | { as: "point"; isOptional?: true }
  | { as: "key"; from: string }
  | { as: "kept"; start: unknown };

export type Fields = Readonly<Record<string, Field>>;

/** A description of every field of `T`: the compiler refuses one that is forgotten or invented. */
export type FieldsOf<T> = { readonly [K in keyof Required<T>]: Field };

/** "2027", "2027-06" or "2027-06-30": as far as a page says. */
export const PARTIAL_DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;
