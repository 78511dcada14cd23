import { loadReference } from "../../db/seed/reference";
import { match } from "../../lib/matching/match";
import { prepare } from "../../lib/matching/prepare";
import { inquiryOf } from "./inquiries";

/** Matching alone, on one core: inquiries a second and the slowest hundredth in milliseconds. */
export function matchingSpeed(howMany = 3000): { perSecond: number; p99: number } {
  const prepared = prepare(loadReference());
  const times: number[] = [];
  for (let n = -500; n < howMany; n++) {
    const { message, project } = inquiryOf(n + 500);
    const began = performance.now();
    match(prepared, { text: message, landMu: project.landMu ?? null });
    if (n >= 0) times.push(performance.now() - began);
  }
  const total = times.reduce((sum, each) => sum + each, 0);
  times.sort((a, b) => a - b);
  return { perSecond: (1000 * times.length) / total, p99: times[Math.floor(times.length * 0.99)] ?? 0 };
}
