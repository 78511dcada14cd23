import { exactMoney, number } from "@/app/_ui/format";
import type { Locale } from "@/lib/languages";
import type { FigureColumn } from "./figure-table";

/** 万元, without decimals: the unit stands in the heading. */
export const tenThousands = (fen: number, locale: Locale) => number(fen / 1_000_000, locale);

/** A column of amounts in 万元, each with its exact sum behind it. */
export const amountColumn = <Row>(heading: string, fen: (row: Row) => number, locale: Locale): FigureColumn<Row> => ({
  heading,
  cell: (row) => tenThousands(fen(row), locale),
  exactly: (row) => exactMoney(fen(row), locale),
});
