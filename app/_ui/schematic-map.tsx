import { type Cell, schematicCells } from "./schematic-geometry";
import styles from "./schematic-map.module.css";

export type MapPlace = {
  id: string;
  name: string;
  href?: string;
  /** Suggested, chosen or busy: drawn in the accent. */
  marked?: boolean;
};

/** Where a name stands when its cell is too small for it: beside the map, led there by a line. */
const BESIDE: Record<string, [number, number]> = {
  "zhaoqing-high-tech-zone": [450, 318],
  dinghu: [450, 366],
  "zhaoqing-new-area": [450, 414],
  duanzhou: [384, 496],
};
/** Where the line starts when the cell's own point is taken by another. */
const LED_FROM: Record<string, [number, number]> = { dinghu: [398, 372], duanzhou: [334, 436] };
/** Names inside their cell, set where the cell is widest. */
const INSIDE: Record<string, [number, number]> = {
  huaiji: [200, 138],
  guangning: [290, 232],
  fengkai: [78, 268],
  deqing: [160, 352],
  gaoyao: [250, 444],
  sihui: [362, 288],
};

/** The ten places of Zhaoqing, drawn on the server. The caption must say that it is schematic. */
export function SchematicMap({
  label,
  caption,
  places,
}: {
  label: string;
  caption: string;
  places: readonly MapPlace[];
}) {
  const byId = new Map(places.map((place) => [place.id, place]));
  return (
    <figure className={styles.map}>
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing that holds links is a group, and no fieldset */}
      <svg viewBox="0 0 606 506" aria-label={label} role="group">
        {drawnInOrder().map((cell) => {
          const place = byId.get(cell.id);
          if (!place) return null;
          const beside = BESIDE[cell.id];
          const [x, y] = beside ?? INSIDE[cell.id] ?? cell.at;
          const drawn = (
            <>
              {cell.path ? (
                <path d={cell.path} className={styles.cell} />
              ) : (
                <circle cx={cell.at[0]} cy={cell.at[1]} r="6" className={styles.point} />
              )}
              {beside && <Leader from={LED_FROM[cell.id] ?? cell.at} to={beside} onCell={cell.path !== null} />}
              <text
                x={x}
                y={y}
                className={beside ? styles.beside : styles.inside}
                data-below={cell.id === "duanzhou" || undefined}
              >
                {place.name}
              </text>
            </>
          );
          return place.href ? (
            <a key={cell.id} href={place.href} className={styles.place} data-marked={place.marked || undefined}>
              {drawn}
            </a>
          ) : (
            <g key={cell.id} className={styles.place} data-marked={place.marked || undefined}>
              {drawn}
            </g>
          );
        })}
      </svg>
      <figcaption>{caption}</figcaption>
    </figure>
  );
}

/** From the large west to the small east, so that no name is covered by a neighbour; points on top of all. */
function drawnInOrder(): Cell[] {
  const cells = schematicCells();
  return [...cells.filter(({ path }) => path).reverse(), ...cells.filter(({ path }) => !path)];
}

function Leader({ from, to, onCell }: { from: [number, number]; to: [number, number]; onCell: boolean }) {
  const end: [number, number] = to[1] > 470 ? [to[0], to[1] - 18] : [to[0] - 8, to[1] - 5];
  return (
    <g className={styles.leader}>
      <path d={`M${from.join(" ")}L${end.join(" ")}`} />
      {onCell && <circle cx={from[0]} cy={from[1]} r="2.5" />}
    </g>
  );
}
