import { expect, test } from "vitest";
import { openApiDocument } from "@/app/api/_openapi/document";
import { builtRoutes } from "./route-table";

type Operation = { summary?: string; requestBody?: { content: Record<string, unknown> } };
const { paths } = openApiDocument() as { paths: Record<string, Record<string, Operation>> };

const doors = builtRoutes()
  .filter(({ address }) => address.startsWith("/api/v1/"))
  .flatMap(({ address, methods }) => methods.map((method) => `${method} ${address.replaceAll(/\[(\w+)\]/g, "{$1}")}`));
const described = Object.entries(paths).flatMap(([path, operations]) =>
  Object.entries(operations).map(([method, operation]) => ({ name: `${method.toUpperCase()} ${path}`, operation })),
);

test("every door of the API is in openapi.json, and nothing else is", () => {
  expect(doors.length).toBeGreaterThan(50);
  expect(described.map(({ name }) => name).sort()).toEqual(doors.sort());
});

test("every door says what it does, and one that takes something says what", () => {
  for (const { name, operation } of described) {
    expect(operation.summary, name).toBeTruthy();
    if (name.startsWith("POST")) expect(Object.keys(operation.requestBody?.content ?? {}), name).not.toEqual([]);
  }
});

test("a record is described field by field for each kind", () => {
  const content = paths["/api/v1/policy/records"]?.post?.requestBody?.content["application/json"];
  const text = JSON.stringify(content);
  for (const field of ["zhaoqingFit", "docNumber", "alsoPlausibleLocationIds", "landmark", "industrySystem"])
    expect(text).toContain(field);
});
