/**
 * The families of texts that databases were broken into with, each in its shortest form: none is longer than a telephone
 * number's field. A pair must be answered alike; a text with a NUL may be refused, for PostgreSQL cannot keep one.
 */
export const PAYLOADS = {
  "quote break": `x'"\`)--`,
  "comment sqlite": "x'/**/;-- -",
  union: "x' union select * from accounts--",
  stacked: "x'; drop table leads; --",
  "boolean true": "x' or '1'='1",
  "boolean false": "x' or '1'='2",
  "number true": "1 or 1=1",
  "number false": "1 or 1=2",
  "time postgres": "x'||pg_sleep(40)--",
  "time sqlite": "x' or randomblob(9e8)--",
  "like percent": "%",
  "like underscore": "_",
  "like escape": "\\",
  "fts phrase": '"',
  "fts star": "zxqv* OR *",
  "fts near": "NEAR(zxqv zxqv, 9)",
  "fts not": "NOT zxqv",
  "fts column": "terms:zxqv",
  "tsquery signs": "zxqv & !zxqv | (<->):*",
  "order by": "id desc, (select 1)",
  "column name": "password_hash",
  "json operator": "x' #>> '{a}' = '1",
  "json path": "$.a[*]?(@>1)",
  "cast postgres": "x'::int",
  "dollar quote": "$$;$$",
  parameters: "? $1 :name @p",
} as const;

/** Refused or kept, never a fault. */
export const NUL = "zx\0qv";

/** What stands for "any text at all": every payload must be answered like this one. */
export const PLAIN = "zxqv";

/** The sharpest of them, for doors whose every answer takes long: a whole book, a match, a hash. */
export const SHARP = [
  "quote break",
  "union",
  "stacked",
  "boolean true",
  "boolean false",
  "like percent",
  "tsquery signs",
].map((name) => PAYLOADS[name as keyof typeof PAYLOADS]);

/** The least: what breaks out of quotes, and what would let everything through. */
export const PAIR = [PAYLOADS["quote break"], PAYLOADS["boolean true"]];
