import { AIMS, BESIDE_MATCHING, MATCHING, MEMORY_MIB, START_MS } from "./aims.mjs";

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

const round = (value, digits) => Number(value.toFixed(digits));

/** Medians over the rounds, one line a job and number of connections, with the product's ratios. */
export function figuresOf(samples) {
  const groups = new Map();
  for (const sample of samples) {
    const name = `${sample.job} ${sample.connections}`;
    groups.set(name, [...(groups.get(name) ?? []), sample]);
  }
  return [...groups.values()].map((group) => {
    const of = (target) => {
      const own = group.filter((sample) => sample.target === target);
      return {
        perSecond: round(median(own.map(({ perSecond }) => perSecond)), 1),
        p50: round(median(own.map(({ p50 }) => p50)), 2),
        p99: round(median(own.map(({ p99 }) => p99)), 2),
      };
    };
    const [{ job, connections }] = group;
    const [product, bare, limit] = [of("product"), of("bare"), of("limit")];
    return {
      job,
      connections,
      product,
      bare,
      limit,
      ofBare: round(product.perSecond / bare.perSecond, 2),
      ofLimit: round(product.perSecond / limit.perSecond, 3),
      aim: AIMS[job],
    };
  });
}

/** Times at rest and while leads are matched again, medians over the rounds, one line a job. */
export function besideMatching({ samples, open, done }) {
  const lines = [...new Set(samples.map(({ job }) => job))].map((job) => {
    const of = (target, figure) =>
      median(samples.filter((each) => each.job === job && each.target === target).map((each) => each[figure]));
    const ratio = (figure) => round(of("again", figure) / of("rest", figure), 2);
    const times = { p50: [of("rest", "p50"), of("again", "p50")], p99: [of("rest", "p99"), of("again", "p99")] };
    return { job, ...times, p50Ratio: ratio("p50"), p99Ratio: ratio("p99") };
  });
  return { open, done, lines };
}

function verdict({ aim, ofBare, ofLimit, product }) {
  const asked = [
    aim.bare && [`bare ≥ ${aim.bare}`, ofBare >= aim.bare],
    aim.limit && [`limit ≥ ${aim.limit}`, ofLimit >= aim.limit],
    aim.p99 && [`p99 < ${aim.p99}`, product.p99 < aim.p99],
  ].filter(Boolean);
  return asked.map(([text, met]) => `${text} ${met ? "met" : "MISSED"}`).join(", ");
}

const met = (isMet) => (isMet ? "met" : "MISSED");

function printTable(figures) {
  console.log("| Job | conn. | product req/s | p50 | p99 | bare Next req/s | limit req/s | of bare | of limit | aim |");
  console.log("|---|--:|--:|--:|--:|--:|--:|--:|--:|---|");
  for (const line of figures) {
    const { job, connections, product, bare, limit, ofBare, ofLimit } = line;
    const cells = [job, connections, product.perSecond, product.p50, product.p99, bare.perSecond, limit.perSecond];
    console.log(`| ${[...cells, ofBare, ofLimit, verdict(line)].join(" | ")} |`);
  }
}

function printRematch({ open, done, lines }) {
  console.log(
    `\nWhile ${open} open leads are matched again (${done} done meanwhile), 8 connections, ms at rest → beside:\n`,
  );
  console.log("| Job | p50 | times | p99 | times | aim |");
  console.log("|---|---|--:|---|--:|---|");
  for (const { job, p50, p99, p50Ratio, p99Ratio } of lines) {
    const said = ([rest, beside]) => `${rest.toFixed(1)} → ${beside.toFixed(1)}`;
    const aim = `both ≤ ${BESIDE_MATCHING} ${met(Math.max(p50Ratio, p99Ratio) <= BESIDE_MATCHING)}`;
    console.log(`| ${[job, said(p50), p50Ratio, said(p99), p99Ratio, aim].join(" | ")} |`);
  }
}

/** What docs/performance.md says, its table as Markdown. */
export function print({ leads, seconds, rounds, node, figures, rematch, memoryMiB, startMs, bareStartMs, matching }) {
  console.log(`\n${leads} leads, ${rounds} rounds of ${seconds} s, Node ${node}; req/s and ms, medians\n`);
  if (figures.length > 0) printTable(figures);
  if (rematch) printRematch(rematch);
  const { perSecond, p99 } = matching;
  const isQuick = perSecond >= MATCHING.perSecond && p99 < MATCHING.p99;
  console.log(
    `\nMatching alone: ${Math.round(perSecond)} a second and core, p99 ${p99.toFixed(2)} ms (${met(isQuick)}).`,
  );
  const { product, bare, limit } = memoryMiB;
  const beside = (what, unit = "") => (what === undefined || what === null ? "" : `, bare Next ${what}${unit}`);
  if (product !== null)
    console.log(
      `Memory after the load (proportional set): product ${product} MiB (${met(product <= MEMORY_MIB)})${beside(bare)}${limit ? `, limit ${limit}` : ""}.`,
    );
  console.log(
    `Second start to first answer: ${startMs} ms (${met(startMs <= START_MS)})${beside(bareStartMs, " ms")}.`,
  );
}
