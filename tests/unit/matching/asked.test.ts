import { expect, test } from "vitest";
import { AskedInquiry, answerLine } from "@/lib/matching/asked";
import { prepare } from "@/lib/matching/prepare";
import { set } from "./policy";

const prepared = prepare(set);
const faultsOf = (raw: unknown) => {
  const { error } = AskedInquiry.safeParse(raw);
  return [...new Set(error?.issues.map(({ path }) => path.join(".")))];
};

test("an inquiry is its words; everything else may be missing, null or of another system", () => {
  expect(AskedInquiry.parse({ text: "竹地板" })).toEqual({ text: "竹地板" });
  const empty = { text: "x", investmentAmount: null, currency: null, landMu: null, jobs: null, contactCountry: null };
  expect(AskedInquiry.parse(empty)).toEqual(empty);
  expect(AskedInquiry.parse({ text: "x", lang: "zh", expect: {} })).toEqual({ text: "x" });
});

test("figures are numbers from nought on, names are short, and each fault has its field", () => {
  expect(faultsOf({ text: "" })).toEqual(["text"]);
  expect(faultsOf({ text: "x", investmentAmount: -1, landMu: "40", floorAreaM2: Number.NaN, jobs: -0.5 })).toEqual([
    "investmentAmount",
    "landMu",
    "floorAreaM2",
    "jobs",
  ]);
  const long = "x".repeat(501);
  expect(faultsOf({ text: "x", sector: long, currency: long, contactCountry: long })).toEqual([
    "sector",
    "currency",
    "contactCountry",
  ]);
});

test("a line that cannot be read keeps its id, where that is one", () => {
  const faulty = (id: unknown) => answerLine(prepared, { id, text: 3 }, 9, "2026-11-25");
  expect(faulty("a")).toEqual({ id: "a", line: 9, error: "not-an-inquiry", fields: ["text"] });
  expect(faulty(7)).toEqual({ id: 7, line: 9, error: "not-an-inquiry", fields: ["text"] });
  expect(faulty([[]])).toEqual({ line: 9, error: "not-an-inquiry", fields: ["id", "text"] });
});
