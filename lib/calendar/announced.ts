import type { Day } from "./shanghai";

/**
 * Statutory holidays 法定节假日 of years whose State Council notice the calendar library does not carry yet:
 * the days fixed by 《全国年节及纪念日放假办法》(2025). Make-up days 调休 are added once announced.
 */
export const STATUTORY_HOLIDAYS: ReadonlySet<Day> = new Set([
  "2027-01-01",
  "2027-02-05",
  "2027-02-06",
  "2027-02-07",
  "2027-02-08",
  "2027-04-05",
  "2027-05-01",
  "2027-05-02",
  "2027-06-09",
  "2027-09-15",
  "2027-10-01",
  "2027-10-02",
  "2027-10-03",
]);
