import { LeadFilter } from "@/lib/leads/list";

const WAN_FEN = 1_000_000;

/** A list as its address says it. People type amounts in 万元 (`minWan`); everything else is the filter's own. */
export function filterFrom(params: Record<string, string | string[] | undefined>): LeadFilter {
  const single = Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, Array.isArray(value) ? value[0] : value]),
  );
  const typed = Object.fromEntries(Object.entries(single).filter(([, value]) => value !== ""));
  const wan = Number(String(typed.minWan ?? "").replaceAll(",", ""));
  return LeadFilter.parse({
    ...typed,
    ...(typed.minWan && Number.isFinite(wan) && wan > 0 && { minFen: Math.round(wan * WAN_FEN) }),
  });
}
