import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";

const ROOT = resolve(import.meta.dirname, "../../..");
const APP = join(ROOT, "app");

/** One line of docs/access.md: what may be knocked at, how, and who may. */
export type Listed = { address: string; methods: string[]; who: string[] };

const cells = (line: string) =>
  line
    .split("|")
    .slice(1, -1)
    .map((cell) => cell.trim().replaceAll("`", ""));
const words = (cell = "") => cell.split(",").map((word) => word.trim());

/** The rows of the table below a heading of docs/access.md, without its head. */
export function rowsBelow(heading: string): string[][] {
  const text = readFileSync(join(ROOT, "docs/access.md"), "utf8");
  const part = text.split(`## ${heading}\n`)[1]?.split("\n## ")[0] ?? "";
  const lines = part.split("\n").filter((line) => line.startsWith("|"));
  return lines.slice(2).map(cells);
}

export function listedRoutes(): Listed[] {
  return rowsBelow("Routes").map(([address = "", methods, who]) => ({
    address,
    methods: words(methods).sort(),
    who: words(who).sort(),
  }));
}

const CHECK = /(?:door|answering|readDoor|uploadDoor|requireActor|actorFor|callerFor)\(\s*(?:request,\s*)?"([\w.-]+)"/g;
const SELF = /requireActor\(\)|redirect\("\/desk\/sign-in"\)/;

function asked(text: string): string[] {
  const rights = [...text.matchAll(CHECK)].map(([, right]) => right as string);
  return rights.length === 0 && SELF.test(text) ? ["self"] : [...new Set(rights)];
}

/** The files a file leans on nearby: a page may ask for its actor in a neighbour. */
function neighbours(file: string): string[] {
  const names = [...readFileSync(file, "utf8").matchAll(/from "((?:\.{1,2}|@\/app\/desk)\/[^"]+)"/g)].map(
    ([, name]) => name as string,
  );
  const paths = names.map((name) => (name.startsWith("@/") ? join(ROOT, name.slice(2)) : join(dirname(file), name)));
  return paths.flatMap((path) => [`${path}.ts`, `${path}.tsx`]).filter(existsSync);
}

/** What the files ask for, or, when they ask for nothing, their neighbours up to `steps` away. */
function whoMay(files: string[], steps: number): string[] {
  const who = asked(files.map((file) => readFileSync(file, "utf8")).join("\n"));
  if (who.length > 0) return who.sort();
  return steps > 0 && files.length > 0 ? whoMay(files.flatMap(neighbours), steps - 1) : ["anyone"];
}

const METHOD = /export (?:const|async function|function) (GET|HEAD|POST|PUT|PATCH|DELETE)\b/g;

/** Every route and page that exists, with what its own code asks for. */
export function builtRoutes(): Listed[] {
  const files = readdirSync(APP, { recursive: true, encoding: "utf8" }).filter((file) =>
    /(^|\/)(route\.ts|page\.tsx)$/.test(file),
  );
  return files.map((name) => {
    const file = join(APP, name);
    const text = readFileSync(file, "utf8");
    const methods = name.endsWith("page.tsx")
      ? ["page"]
      : [...text.matchAll(METHOD)].map(([, method]) => method as string);
    const address = `/${relative(APP, dirname(file))}`;
    return { address, methods: methods.sort(), who: whoMay([file], 2) };
  });
}
