import { expect, test } from "vitest";
import { refusalFor, type Standing, verbsFor } from "@/lib/leads/verbs";

const li = { id: "li", role: "city-officer", locationId: null } as const;
const chen = { id: "chen", role: "county-officer", locationId: "deqing" } as const;
const zhao = { id: "zhao", role: "manager", locationId: null } as const;
const admin = { id: "admin", role: "administrator", locationId: null } as const;
const free: Standing = { status: "active", ownerId: null, locationId: null, isAccepted: false };

test("an administrator may do nothing with leads", () => {
  expect(verbsFor(admin, free)).toEqual([]);
});

test("a lead nobody follows up is taken before its stage or status is changed", () => {
  expect(verbsFor(li, free)).toContain("claim");
  for (const verb of ["pause", "close", "move-back"] as const)
    expect(refusalFor(verb, li, free)).toBe("lead.not-owner");
});

test("colleagues keep a lead's record together, and leave its course to who follows it up", () => {
  const wangs = { ...free, ownerId: "wang" };
  expect(verbsFor(li, wangs)).toEqual(
    expect.arrayContaining(["log-touch", "record-facts", "amend-details", "set-next-action", "decide-match"]),
  );
  for (const verb of ["pause", "close", "move-back", "hand-over", "mark-invalid"] as const) {
    expect(refusalFor(verb, li, wangs)).toBe("lead.not-owner");
    expect(refusalFor(verb, zhao, wangs)).toBeNull();
  }
});

test("an offer is answered by the county it was made to, and by nobody else", () => {
  const offered: Standing = { status: "in-transfer", ownerId: "li", locationId: "deqing", isAccepted: false };
  expect(verbsFor(chen, offered)).toEqual(expect.arrayContaining(["accept", "decline"]));
  expect(refusalFor("accept", { ...chen, locationId: "fengkai" }, offered)).toBe("lead.not-your-county");
  expect(refusalFor("accept", zhao, offered)).toBe("lead.not-your-county");
  expect(refusalFor("accept", li, offered)).toBe("access.not-allowed");
  expect(refusalFor("withdraw-offer", chen, offered)).toBe("access.not-allowed");
  expect(refusalFor("offer", li, offered)).toBe("lead.offer-pending");
});

test("only an accepted lead is returned", () => {
  expect(refusalFor("return", li, free)).toBe("lead.no-county");
  expect(refusalFor("return", chen, { ...free, ownerId: "chen", locationId: "deqing", isAccepted: true })).toBeNull();
});

test("a lead set aside is released, corrected or called off, and nothing else", () => {
  expect(verbsFor(li, { ...free, status: "held" }).sort()).toEqual([
    "amend-details",
    "mark-duplicate",
    "mark-invalid",
    "release",
  ]);
});
