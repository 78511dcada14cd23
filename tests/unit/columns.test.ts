import { expect, test } from "vitest";
import * as postgres from "@/db/columns/postgres";
import * as sqlite from "@/db/columns/sqlite";

test("both engines spell the same column words", () => {
  expect(Object.keys(postgres).sort()).toEqual(Object.keys(sqlite).sort());
});
