import { expect, test } from "vitest";
import { match } from "@/lib/matching/match";
import type { MatchInput } from "@/lib/matching/result";
import { byId } from "@/lib/policy/by-id";
import { prepared, set } from "../policy";
import * as of from "./inquiries";

const measures = byId(set.measures);

/** What is offered, in order: what can be claimed; the rest by what it is. */
function named(input: MatchInput) {
  const { measures: judged } = match(prepared, input, { today: "2026-11-25" });
  const ids = (nature: string) =>
    judged
      .filter(({ id, verdict }) => verdict !== "does-not-apply" && measures.get(id)?.nature === nature)
      .map(({ id, verdict }) => (nature === "open" && verdict !== "needs-fact" ? `${verdict}: ${id}` : id));
  return { open: ids("open"), indirect: ids("indirect"), intention: ids("intention") };
}

const UPGRADE = ["m-tech10-equipment", "m-tech10-expansion-parity", "m-tech10-finance"];
const KEY = ["m-eia10-speed", "m-zs20-official-service"];
const REINVEST = ["m-reinvest-credit", "m-reinvest-defer"];
const LAND = ["likely: m-mfg22-land-50m", "likely: m-indland-demand", "likely: m-double-build-first"];

const SCENARIOS: [string, MatchInput, ReturnType<typeof named>][] = [
  [
    "bamboo in Guangning: the county's forest reserve first, the park grant if the site is in a park",
    of.BAMBOO,
    {
      open: [
        "likely: m-guangning-reserve",
        "likely: m-indland-demand",
        "likely: m-double-build-first",
        "m-transferfund-production",
        "m-eiapark-commitment",
        ...UPGRADE,
        ...KEY,
      ],
      indirect: ["m-transfer-diff-support", "m-zs20-land-share"],
      intention: [],
    },
  ],
  [
    "parts for electric cars in Dinghu, which has no transfer park",
    of.CAR_PARTS,
    { open: [...LAND, ...UPGRADE, ...KEY], indirect: ["m-zs20-land-share"], intention: [] },
  ],
  [
    "hardware in Jinli, upgrading and exporting online: the town's own measures apply",
    of.HARDWARE_JINLI,
    {
      open: [
        "applies: m-jinli-upgrade",
        "applies: m-jinli-cbec",
        ...UPGRADE.map((id) => `likely: ${id}`),
        "likely: m-cbec-zone",
        "m-eiapark-bundle",
        "m-eiapark-commitment",
        "m-mfg22-land-50m",
        "m-indland-demand",
        "m-double-build-first",
        ...KEY,
      ],
      indirect: ["m-zs20-land-share"],
      intention: [],
    },
  ],
  [
    "biopharma: the plan's platforms and scenarios are intentions, not offers",
    of.BIO,
    {
      open: [...LAND, "m-eiapark-bundle", "m-eiapark-commitment", ...UPGRADE, ...KEY],
      indirect: ["m-transfer-diff-support", "m-transfer-platforms", "m-zs20-land-share"],
      intention: ["m-biomfg25-products", "m-five-source-innovation", "m-flh-scenario-cycle"],
    },
  ],
  [
    "semiconductors from Hong Kong: the higher rate for foreign capital, once a year's payment is known",
    of.CHIPS_HK,
    {
      open: [...LAND, "m-fdi24-hightech-mfg", ...UPGRADE, ...REINVEST, "m-gba-iit", ...KEY, "m-eiapark-commitment"],
      indirect: ["m-zs20-land-share", "m-zs20-fdi-fund", "m-transfer-diff-support", "m-transfer-platforms"],
      intention: ["m-five-source-innovation"],
    },
  ],
  [
    "food in Huaiji: the county's chief service officer first",
    of.SNACKS,
    {
      open: [
        "likely: m-huaiji-cso",
        ...LAND,
        "m-transferfund-production",
        "m-eiapark-commitment",
        ...UPGRADE,
        "m-eia10-speed",
        "m-cbec-zone",
        "m-zs20-official-service",
      ],
      indirect: ["m-transfer-diff-support", "m-zs20-land-share"],
      intention: [],
    },
  ],
  [
    "batteries: storage rules first, no hardware measure, the fund only as an intention",
    of.BATTERY,
    {
      open: [
        "likely: m-storage-land",
        "likely: m-storage-energy",
        ...LAND,
        "m-eiapark-commitment",
        ...UPGRADE,
        "m-storage-priority",
        ...KEY,
      ],
      indirect: [
        "m-transfer-diff-support",
        "m-transfer-platforms",
        "m-station-configure",
        "m-mfgreward-2pct",
        "m-zs20-land-share",
      ],
      intention: [
        "m-fgl-fund",
        "m-fgl-land-sea",
        "m-fgl-hkmo-talent",
        "m-fgl-green-trade",
        "m-fgl-ip",
        "m-five-source-innovation",
        "m-fgl-green-finance",
        "m-zqstorage-park",
      ],
    },
  ],
  [
    "a Hong Kong owner who reinvests profit: the tax credit first",
    of.REINVESTING,
    {
      open: [
        ...REINVEST.map((id) => `likely: ${id}`),
        ...LAND,
        "m-eiapark-bundle",
        "m-eiapark-commitment",
        "m-fdi24-other-mfg",
        ...UPGRADE,
        "m-gba-iit",
        ...KEY,
        "m-transferfund-production",
        "m-jinli-upgrade",
      ],
      indirect: ["m-transfer-diff-support", "m-transfer-platforms", "m-zs20-land-share", "m-zs20-fdi-fund"],
      intention: [],
    },
  ],
  [
    "a regional headquarters: its own reward, and nothing for factories",
    of.HEADQUARTERS,
    {
      open: ["likely: m-fdi24-hq", "m-fdi24-other", ...REINVEST, "m-gba-iit", "m-zs20-official-service"],
      indirect: ["m-zs20-fdi-fund"],
      intention: [],
    },
  ],
  [
    "an R&D centre in rented rooms: research and talent, no land and no factory measures",
    of.RESEARCH_JP,
    {
      open: [
        "likely: m-gba-iit",
        "likely: m-fdi24n-rd",
        "m-fdi24-hightech-service",
        ...REINVEST,
        "m-zs20-official-service",
      ],
      indirect: ["m-zs20-fdi-fund"],
      intention: ["m-five-source-innovation"],
    },
  ],
  [
    "a cold-chain logistics park: nothing for manufacturers",
    of.LOGISTICS,
    {
      open: ["likely: m-double-build-first", "m-zs20-official-service", "m-huaiji-cso"],
      indirect: [],
      intention: [],
    },
  ],
  [
    "a tiny rented workshop: no land, no key-project treatment",
    of.BAMBOO_TINY,
    {
      open: ["likely: m-guangning-reserve", "m-transferfund-production", "m-eiapark-commitment", ...UPGRADE],
      indirect: ["m-transfer-diff-support"],
      intention: [],
    },
  ],
];

test.each(SCENARIOS)("%s", (_, input, expected) => {
  expect(named(input)).toEqual(expected);
});

test("what is only planned, indirect or over is never said to apply, to anyone", () => {
  for (const input of Object.values(of)) {
    for (const { id, verdict } of match(prepared, input, { today: "2026-11-25" }).measures) {
      const nature = measures.get(id)?.nature;
      if (nature === "intention" || nature === "indirect") expect([nature, "does-not-apply"], id).toContain(verdict);
    }
  }
});

test("a measure of the hardware town is offered to hardware makers only", () => {
  const offered = Object.entries(of).filter(([, input]) =>
    match(prepared, input).measures.some(
      ({ id, verdict }) => id.startsWith("m-jinli-") && verdict !== "does-not-apply",
    ),
  );
  expect(offered.map(([name]) => name)).toEqual(["HARDWARE_JINLI", "HARDWARE_GAOYAO", "REINVESTING"]);
});
