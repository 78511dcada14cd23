import { expect, test } from "vitest";
import { pathInside } from "@/lib/access/path-inside";

test.each(["/desk", "/desk/leads?q=a%20b", "/desk/leads/1#timeline"])("%s stays as it is", (path) => {
  expect(pathInside(path, "/desk")).toBe(path);
});

test.each([
  "//evil.example",
  "/\\evil.example",
  "\\/evil.example",
  "https:evil.example",
  "https://evil.example/desk",
  "http://a@evil.example",
  "javascript:alert(1)",
  "/desk/%2f%2fevil.example",
  "/desk/%5cevil.example",
  "/\t/evil.example",
  "/desk\n/x",
  "/desk/../api/health",
  "/deskside",
  "/zh",
  "desk",
  "",
  null,
])("%s leads nowhere", (path) => {
  expect(pathInside(path, "/desk")).toBeNull();
});
