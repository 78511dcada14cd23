import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

/**
 * The ten places as drawn cells and points, in the units of one SVG. Not boundaries: the cells are laid round
 * hand-placed points (docs/policy-data.md), so every map made of them says "schematic".
 */
export type Cell = { id: string; path: string | null; at: [number, number] };

const Position = z.tuple([z.number(), z.number()]);
const Collection = z.object({
  features: z.array(
    z.object({
      id: z.string(),
      properties: z.object({ labelPoint: Position.optional() }),
      geometry: z.discriminatedUnion("type", [
        z.object({ type: z.literal("Polygon"), coordinates: z.array(z.array(Position)) }),
        z.object({ type: z.literal("Point"), coordinates: Position }),
      ]),
    }),
  ),
});

/** The north-west corner and the scale: 300 units to a degree of latitude, longitude shortened for 23.5° N. */
const WEST = 111.34;
const NORTH = 24.41;
const PER_DEGREE = 300;
const SHORTENED = Math.cos((23.5 * Math.PI) / 180);

function project([lon, lat]: [number, number]): [number, number] {
  return [
    Math.round((lon - WEST) * PER_DEGREE * SHORTENED * 10) / 10,
    Math.round((NORTH - lat) * PER_DEGREE * 10) / 10,
  ];
}

let cells: Cell[] | undefined;

export function schematicCells(): Cell[] {
  if (cells) return cells;
  const file = join(/* turbopackIgnore: true */ process.cwd(), "db/seed/reference/zhaoqing-schematic.geojson");
  cells = Collection.parse(JSON.parse(readFileSync(file, "utf8"))).features.map(({ id, properties, geometry }) => {
    if (geometry.type === "Point") return { id, path: null, at: project(geometry.coordinates) };
    const ring = geometry.coordinates[0] ?? [];
    const at = project(properties.labelPoint ?? ring[0] ?? [WEST, NORTH]);
    return {
      id,
      path: `M${ring
        .slice(0, -1)
        .map((each) => project(each).join(" "))
        .join("L")}Z`,
      at,
    };
  });
  return cells;
}
