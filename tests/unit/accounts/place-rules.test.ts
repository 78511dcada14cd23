import { expect, test } from "vitest";
import { placeFault } from "@/lib/accounts/place-rules";

test.each([
  ["county-officer", "sihui", null],
  ["county-officer", null, "account.location-needed"],
  ["manager", "sihui", null],
  ["manager", null, null],
  ["city-officer", null, null],
  ["city-officer", "sihui", "account.location-unwanted"],
  ["administrator", null, null],
  ["administrator", "sihui", "account.location-unwanted"],
] as const)("a %s of %s: %s", (role, locationId, fault) => {
  expect(placeFault(role, locationId)).toBe(fault);
});
