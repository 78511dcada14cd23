import { expect, test } from "vitest";
import { RIGHTS } from "@/lib/access/may";
import { ROLES } from "@/lib/access/roles";
import { builtRoutes, listedRoutes, rowsBelow } from "./route-table";

const byAddress = <T extends { address: string }>(list: T[]) =>
  Object.fromEntries(list.sort((a, b) => a.address.localeCompare(b.address)).map((each) => [each.address, each]));

test("docs/access.md lists every route and page that exists, with the right its code asks for", () => {
  expect(byAddress(listedRoutes())).toEqual(byAddress(builtRoutes()));
});

test("every route open to anyone says why", () => {
  const open = rowsBelow("Routes").filter(([, , who]) => who === "anyone");
  expect(open.filter(([, , , why]) => !why)).toEqual([]);
});

test("docs/access.md gives every right to exactly the roles that have it", () => {
  const listed = rowsBelow("Rights").map(([right = "", ...marks]) => [
    right,
    ROLES.filter((_, column) => marks[column] === "✓"),
  ]);
  const kept = Object.entries(RIGHTS).map(([right, roles]) => [
    right,
    ROLES.filter((role) => (roles as readonly string[]).includes(role)),
  ]);
  expect(Object.fromEntries(listed)).toEqual(Object.fromEntries(kept));
});
