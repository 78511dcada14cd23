import { readFileSync } from "node:fs";

/** Where the product under test was built. */
export const BUILD = process.env.INKSTONE_BUILD_DIR || ".next";

const MISSING = "019aaaaa-0000-7000-8000-000000000000";

/** Every route handler and page the build knows, from its own manifest, as addresses with ids nobody has. */
export function builtRoutes(): { handlers: string[]; pages: string[] } {
  const manifest = JSON.parse(readFileSync(`${BUILD}/app-path-routes-manifest.json`, "utf8")) as Record<string, string>;
  const address = (route: string) =>
    route
      .replace(/\[\[?\.\.\.nextauth\]\]?/, "csrf")
      .replace("[...rest]", "nowhere/at/all")
      .replace("[locale]", "zh")
      .replace("[token]", "A".repeat(43))
      .replaceAll(/\[[^\]]+\]/g, MISSING);
  const of = (ending: string) =>
    Object.entries(manifest)
      .filter(([file, route]) => file.endsWith(ending) && !route.startsWith("/_"))
      .map(([, route]) => address(route));
  return { handlers: of("/route"), pages: of("/page") };
}
