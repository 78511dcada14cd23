import { expect, test } from "vitest";
import type { FactField } from "@/app/desk/leads/[id]/_lead/fact-field";
import { answersIn, startOf } from "@/app/desk/leads/[id]/_lead/fact-values";
import { passages } from "@/app/desk/leads/[id]/_lead/passages";
import { leadFrom, notNumbers } from "@/app/desk/leads/new/quick-values";

const field = (name: FactField["name"], kind: FactField["kind"], value: FactField["value"] = ""): FactField => ({
  name,
  kind,
  group: "",
  label: name,
  mayBeUnsaid: true,
  value,
  isUnsaid: false,
});

test("an investor's words are whole again when their passages are joined, whatever was read in them", () => {
  const text = "投资8亿元，用地120亩\r\n用工600人 🚗";
  const facts = [
    { name: "land", value: 120, span: [8, 13] as [number, number] },
    { name: "amount", value: 8, span: [2, 5] as [number, number] },
    { name: "overlap", value: 1, span: [3, 9] as [number, number] },
    { name: "beyond", value: 1, span: [10, 999] as [number, number] },
    { name: "form", value: 1, span: null },
  ];
  const pieces = passages(text, facts);
  expect(pieces.map((piece) => piece.text).join("")).toBe(text);
  expect(pieces.filter(({ fact }) => fact).map(({ fact }) => fact)).toEqual(["amount", "land"]);
});

test("only facts that were touched are sent, amounts in whole fen", () => {
  const fields = [
    field("totalInvestment", "amount"),
    field("landMu", "number", "80"),
    field("timing", "choice", "later"),
  ];
  const before = startOf(fields);
  const now = {
    ...before,
    totalInvestment: { value: "30,000.5", unsaid: false },
    timing: { value: "later", unsaid: true },
  };
  expect(answersIn(fields, before, now)).toEqual({
    totalInvestment: { value: 30_000_500_000 },
    timing: { unsaid: true },
  });
});

test("an emptied fact is taken back", () => {
  const fields = [field("landMu", "number", "80")];
  expect(answersIn(fields, startOf(fields), { landMu: { value: "", unsaid: false } })).toEqual({ landMu: null });
});

test("what is no number goes to the door as typed, to be told so", () => {
  const fields = [field("landMu", "number")];
  expect(answersIn(fields, startOf(fields), { landMu: { value: "八十", unsaid: false } })).toEqual({
    landMu: { value: "八十" },
  });
});

test("quick add sends amounts in whole units, nobody as null, and leaves the rest out", () => {
  const typed = {
    investorName: "A",
    title: "B",
    contact: "C",
    source: "phone",
    ownerId: "none",
    amount: "1,200",
    currency: "USD",
    landMu: "",
    jobs: "８０",
    intent: "",
  };
  expect(leadFrom(typed)).toEqual({
    investorName: "A",
    title: "B",
    contact: "C",
    source: "phone",
    ownerId: null,
    amount: 12_000_000,
    currency: "USD",
    jobs: 80,
  });
  expect(leadFrom({ ...typed, ownerId: "me", amount: "" })).not.toHaveProperty("ownerId");
  expect(notNumbers({ ...typed, landMu: "八十" })).toEqual(["landMu"]);
});
