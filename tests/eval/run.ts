import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { loadReference } from "@/db/seed/reference";
import { match } from "@/lib/matching/match";
import { prepare } from "@/lib/matching/prepare";
import { examples, written } from "./cases";
import { type Answer, answer, type Band, type Figures, figures, reliability } from "./figures";
import { groupsOf } from "./groups";

const set = loadReference();
const started = performance.now();
const prepared = prepare(set);
const preparing = performance.now() - started;

const answers: Record<string, Answer[]> = Object.fromEntries(
  Object.entries(groupsOf(set)).map(([name, { cases, memory }]) => [
    name,
    cases.map((one) => answer(prepared, one, memory)),
  ]),
);
const judgedWithoutOwn = (name: string) => answers[`${name}-without-own`] ?? [];

const percent = (value: number) => `${(value * 100).toFixed(1)}%`.padStart(7);
const heading = (text: string) => console.log(`\n${text}\n${"-".repeat(text.length)}`);

heading("Accuracy (place: strict / with also-acceptable)");
console.log("group                     n  behav  cl@1   cl@3   pl@1   pl@3   pl@1+  pl@3+  conf.wrong  Brier");
const table: Record<string, Figures> = {};
for (const [name, list] of Object.entries(answers)) {
  const f = figures(list);
  table[name] = f;
  const shares = [
    f.behaviour,
    f.clusterFirst,
    f.clusterThree,
    f.placeFirst,
    f.placeThree,
    f.placeAcceptable,
    f.placeAcceptableThree,
  ];
  console.log(
    `${name.padEnd(23)}${String(f.cases).padStart(4)}${shares.map(percent).join("")}${percent(f.confidentWrong)}    ${f.brier}`,
  );
}

heading("By expected behaviour (examples, written, unseen)");
const judged = ["examples", "written", "unseen"].flatMap(judgedWithoutOwn);
for (const kind of new Set(judged.map(({ case: one }) => one.expect.behaviour))) {
  const list = judged.filter(({ case: one }) => one.expect.behaviour === kind);
  console.log(`${kind.padEnd(22)} ${list.filter(({ behaviour }) => behaviour).length} of ${list.length}`);
}

function print(bands: Band[]) {
  for (const { from, said, seen, count } of bands) {
    console.log(
      `${from.toFixed(1)}-${(from + 0.2).toFixed(1)}  said ${percent(said)}  seen ${percent(seen)}  n ${count}`,
    );
  }
}
const own = [...judged, ...(answers["landed-left-out"] ?? [])];
const firstPlaces = own.flatMap(({ place, result }) =>
  place && result.locations[0] ? [{ probability: result.locations[0].probability, right: place.acceptable }] : [],
);
heading("Reliability of the first place, own precedent left out");
print(reliability(firstPlaces));
heading("Reliability of the first cluster");
print(
  reliability(
    own.flatMap(({ cluster, result }) =>
      cluster && result.clusters[0] ? [{ probability: result.clusters[0].probability, right: cluster.first }] : [],
    ),
  ),
);

heading("Confusion by place (row: chosen by the investor; own precedent left out)");
const ids = set.locations.map(({ id }) => id as string);
console.log(`${"".padEnd(25)}${ids.map((id) => id.slice(0, 7).padStart(8)).join("")}`);
for (const id of ids) {
  const row = own.filter(({ case: one, place }) => place && one.expect.location === id);
  const cells = ids.map((got) =>
    String(row.filter(({ result }) => result.locations[0]?.id === got).length || ".").padStart(8),
  );
  console.log(`${id.padEnd(25)}${cells.join("")}`);
}

heading("Worst ten (examples, written, unseen; own precedent left out)");
const placed = judged.filter(({ place }) => place);
const chance = ({ case: one, result }: Answer) =>
  result.locations.find(({ id }) => id === one.expect.location)?.probability ?? 0;
for (const bad of placed.sort((a, b) => chance(a) - chance(b)).slice(0, 10)) {
  const [first] = bad.result.locations;
  const why = first?.reasons
    .slice(0, 4)
    .map(({ code, params, weight }) => `${code}(${params.industry ?? params.need ?? params.company ?? ""}) ${weight}`);
  console.log(
    `${bad.case.id}: chose ${bad.case.expect.location} (${percent(chance(bad)).trim()}), said ${first?.id ?? bad.result.behaviour} ${first?.probability ?? ""}`,
  );
  console.log(`   ${bad.case.input.text.slice(0, 110)}`);
  if (why) console.log(`   ${why.join(", ")}`);
}

heading("Throughput on one core");
const texts = [...examples(), ...written()].map(({ input }) => input);
const times: number[] = [];
for (let i = 0; i < 4000; i++) {
  const at = performance.now();
  match(prepared, texts[i % texts.length] as (typeof texts)[number]);
  times.push(performance.now() - at);
}
times.sort((a, b) => a - b);
const total = times.reduce((sum, time) => sum + time, 0);
console.log(
  `prepare ${preparing.toFixed(0)} ms, p50 ${times[2000]?.toFixed(2)} ms, p99 ${times[3960]?.toFixed(2)} ms, ${Math.round((1000 * times.length) / total)} a second`,
);

const recordedAt = join(import.meta.dirname, "recorded.json");
if (process.argv.includes("--record")) {
  writeFileSync(recordedAt, `${JSON.stringify(table, null, 2)}\n`);
  console.log("\nRecorded.");
} else {
  const recorded = JSON.parse(readFileSync(recordedAt, "utf8")) as Record<string, Figures>;
  const fell = Object.entries(recorded).flatMap(([name, before]) =>
    (Object.keys(before) as (keyof Figures)[]).flatMap((key) => {
      const lowerIsBetter = key === "brier" || key === "confidentWrong";
      const now = table[name]?.[key] ?? 0;
      const worse = lowerIsBetter ? now > before[key] + 0.005 : now < before[key] - 0.005;
      return key !== "cases" && worse ? [`${name} ${key}: ${before[key]} -> ${now}`] : [];
    }),
  );
  if (fell.length > 0) {
    console.log(`\nFell below the recorded figures:\n${fell.join("\n")}`);
    process.exitCode = 1;
  }
}
