import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { z } from "zod";
import { builtRoutes } from "../../unit/access/route-table";
import { ACCOUNT_DOORS } from "./accounts";
import type { Example } from "./hall";
import { LEAD_DOORS } from "./leads";
import { POLICY_DOORS } from "./policy";
import { PUBLIC_DOORS } from "./public";

const ROOT = resolve(import.meta.dirname, "../../..");

/**
 * next-auth reads the request of the framework, not the one it is handed, and readiness looks at the archive the settings name:
 * the browser tests knock there.
 */
const ELSEWHERE = ["/api/auth/[...nextauth]", "/api/ready"];

export type Door = { address: string; method: string; example: Example | undefined };

/** Every route handler there is, by the folders of app/, each with an example of how it opens. */
export function everyDoor(): Door[] {
  const examples: Record<string, Example> = { ...LEAD_DOORS, ...POLICY_DOORS, ...ACCOUNT_DOORS, ...PUBLIC_DOORS };
  return builtRoutes()
    .filter(({ address, methods }) => !methods.includes("page") && !ELSEWHERE.includes(address))
    .flatMap(({ address, methods }) =>
      methods.map((method) => ({ address, method, example: examples[`${method} ${address}`] })),
    );
}

const DOOR = /export const (\w+) = (?:door|answering|readDoor|uploadDoor)\(\s*"[\w.-]+",\s*(\w+)/g;

/** The names a door reads texts under, from the schema its route names; null where it names none. */
export async function textsOf({ address, method }: Door): Promise<string[] | null> {
  const route = readFileSync(join(ROOT, "app", address, "route.ts"), "utf8");
  const name = [...route.matchAll(DOOR)].find(([, verb]) => verb === method)?.[2];
  const from = name && new RegExp(`import \\{[^}]*\\b${name}\\b[^}]*\\} from "@/([^"]+)"`).exec(route)?.[1];
  if (!name || !from) return null;
  const module = (await import(/* @vite-ignore */ join(ROOT, `${from}.ts`))) as Record<string, z.ZodType>;
  const { properties = {} } = z.toJSONSchema(module[name] as z.ZodType, { unrepresentable: "any", io: "input" });
  const isFigure = (each: unknown): boolean => {
    const { type, anyOf } = each as { type?: string; anyOf?: unknown[] };
    if (anyOf) return anyOf.every(isFigure);
    return ["number", "integer", "boolean", "null"].includes(type ?? "");
  };
  return Object.entries(properties).flatMap(([key, each]) => (isFigure(each) ? [] : [key]));
}
