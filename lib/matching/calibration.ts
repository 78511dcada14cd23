/** Points (raw, observed) measured by leaving each example out; straight lines between. See docs/matching.md. */
const CLUSTER_CURVE: [number, number][] = [
  [0, 0],
  [0.1, 0.18],
  [0.3, 0.58],
  [0.5, 0.8],
  [0.7, 0.91],
  [0.85, 0.95],
  [1, 0.97],
];

function along(curve: [number, number][], raw: number): number {
  for (let i = 1; i < curve.length; i++) {
    const [x0, y0] = curve[i - 1] as [number, number];
    const [x1, y1] = curve[i] as [number, number];
    if (raw <= x1) return y0 + ((raw - x0) / (x1 - x0)) * (y1 - y0);
  }
  return (curve.at(-1) as [number, number])[1];
}

const rounded = (value: number) => Math.round(value * 1000) / 1000;

/** The chance that a cluster with this raw share is one the bureau would name. */
export const calibratedCluster = (share: number) => rounded(along(CLUSTER_CURVE, Math.min(1, share)));

/** Scores as chances that sum to 1; `temperature` is fitted so that they mean what they say. */
export function chances(scores: number[], temperature: number): number[] {
  const top = Math.max(...scores);
  const masses = scores.map((score) => Math.exp((score - top) / temperature));
  const total = masses.reduce((sum, mass) => sum + mass, 0);
  return masses.map((mass) => rounded(mass / total));
}
