import type { Shape, Tone } from "@/app/_ui/status-mark";
import type { Status } from "@/lib/leads/statuses";

const LOOKS: Record<Status, { tone: Tone; shape: Shape }> = {
  active: { tone: "celadon", shape: "full" },
  "in-transfer": { tone: "river", shape: "half" },
  paused: { tone: "ochre", shape: "pause" },
  held: { tone: "ochre", shape: "warn" },
  closed: { tone: "quiet", shape: "cross" },
  invalid: { tone: "quiet", shape: "cross" },
  duplicate: { tone: "quiet", shape: "ring" },
};

/** How a status looks beside its word. */
export const statusLook = (status: Status) => LOOKS[status];
