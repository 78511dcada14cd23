import type { Role } from "../access/roles";
import { FACTS, type FactName, factValue, isAnswered, type RecordedFacts, type Supplier } from "./facts";
import { type Stage, stagesUpTo } from "./stages";

/** What the record itself must hold, beside the facts that people fill in. */
export const RECORD_NEEDS = [
  "investorName",
  "contactWay",
  "source",
  "intent",
  "consent",
  "owner",
  "firstReply",
  "matchKept",
  "county",
  "acceptance",
  "nextAction",
] as const;
export type RecordNeed = (typeof RECORD_NEEDS)[number];
export type Need = RecordNeed | FactName;

/** The part of a lead the gates look at. */
export type GateView = {
  investorName: string | null;
  hasContactWay: boolean;
  source: string | null;
  intent: string | null;
  fromPublicForm: boolean;
  hasConsent: boolean;
  ownerId: string | null;
  respondedAt: Date | null;
  hasMatch: boolean;
  locationId: string | null;
  isAccepted: boolean;
  nextAction: string | null;
  nextActionOn: string | null;
  facts: RecordedFacts;
};

export type Gate = {
  record: readonly RecordNeed[];
  facts: readonly FactName[];
  /** Facts needed only when another answer makes them so. */
  when?: readonly { fact: FactName; is: readonly string[]; also: readonly FactName[] }[];
  /** Facts of which one is enough. */
  oneOf?: readonly (readonly FactName[])[];
  /** Answers without which nobody goes on: a rejected review is an answer, but not a way to a signing. */
  only?: readonly { fact: FactName; is: readonly (string | boolean)[] }[];
  /** Paper that proves it: evidence facts. */
  evidence: readonly FactName[];
  /** Who moves a lead INTO this stage. */
  movers: readonly Role[];
  /** From this claimed investment up, somebody else does. */
  fromFen?: { investmentFen: number; movers: readonly Role[] };
};

const CITY: readonly Role[] = ["city-officer", "manager"];
const ANYONE: readonly Role[] = ["city-officer", "county-officer", "manager"];

/** 5 亿元: from here the city reviews itself (江府办函〔2024〕37号), in 1/100 yuan. */
export const CITY_REVIEWS_FROM_FEN = 50_000_000_000;

/** Facts required to ENTER each stage, added to those of the stages before. */
export const GATES: Record<Stage, Gate> = {
  new: {
    record: ["investorName", "contactWay", "source", "intent", "consent"],
    facts: [],
    evidence: [],
    movers: ANYONE,
  },
  responded: { record: ["owner", "firstReply"], facts: ["originCountry", "originKind"], evidence: [], movers: ANYONE },
  assessed: {
    record: [],
    facts: [
      "cluster",
      "projectType",
      "investmentBand",
      "jobsBand",
      "siteNeed",
      "timing",
      "environmentFlags",
      "energyFlags",
      "decision",
      "decisionReason",
      "duplicateCheck",
    ],
    only: [{ fact: "duplicateCheck", is: [true] }],
    evidence: ["assessmentNote"],
    movers: ANYONE,
    fromFen: { investmentFen: CITY_REVIEWS_FROM_FEN, movers: CITY },
  },
  assigned: {
    record: ["matchKept", "county", "acceptance"],
    facts: ["firstContactLocation", "firstContactOn", "consideredLocations"],
    only: [{ fact: "decision", is: ["pursue"] }],
    evidence: [],
    movers: ANYONE,
  },
  negotiating: {
    record: ["nextAction"],
    facts: [
      "legalName",
      "decisionMaker",
      "projectContent",
      "totalInvestment",
      "fixedAssetInvestment",
      "yearlyOutput",
      "yearlyTax",
      "mainAsks",
      "competitorPlaces",
      "likelihood",
      "expectedSigningOn",
    ],
    when: [{ fact: "originKind", is: ["domestic"], also: ["creditCode"] }],
    oneOf: [["landMu", "floorAreaM2"]],
    evidence: ["negotiationMinutes"],
    movers: ANYONE,
  },
  review: {
    record: [],
    facts: [
      "investmentIntensity",
      "taxPerMu",
      "plotRatio",
      "energyUse",
      "environmentCategory",
      "safetyCategory",
      "financing",
      "dueDiligence",
      "departmentOpinions",
      "reviewResult",
    ],
    when: [{ fact: "reviewResult", is: ["pass", "conditional"], also: ["filingNumber", "filedOn"] }],
    evidence: ["reviewPapers"],
    movers: ANYONE,
  },
  signed: {
    record: [],
    facts: [
      "parties",
      "contractOn",
      "contractAmount",
      "phaseOneAmount",
      "startDeadline",
      "productionDeadline",
      "perMuCommitment",
      "policyPromises",
      "fairCompetitionCheck",
      "signingKind",
    ],
    only: [
      { fact: "reviewResult", is: ["pass", "conditional"] },
      { fact: "fairCompetitionCheck", is: [true] },
    ],
    evidence: ["agreementScan"],
    movers: CITY,
  },
  registered: {
    record: [],
    facts: [
      "registeredName",
      "registeredCode",
      "registeredCapital",
      "legalRepresentative",
      "businessScope",
      "registeredOn",
      "shareholders",
      "site",
      "landStatus",
    ],
    evidence: ["licenceAndLandPapers"],
    movers: ANYONE,
  },
  construction: {
    record: [],
    facts: ["startedOn", "buildingPermit", "paidIn", "paidInOrigin"],
    evidence: ["startEvidence"],
    movers: ANYONE,
  },
  production: {
    record: [],
    facts: ["producedOn", "paidInTotal", "actualFixedAssets", "actualJobs", "capacity", "inStatistics"],
    evidence: ["productionEvidence"],
    movers: ANYONE,
  },
  aftercare: {
    record: [],
    facts: ["accountManager", "visitRhythm", "yearOutput", "yearTax", "expansionIntent", "openIssues"],
    evidence: [],
    movers: ANYONE,
  },
};

/**
 * Who moves a lead of this claimed size into a stage. `isConfirmation`: the gate asks for somebody in particular, who
 * need not follow the lead up.
 */
export function moversInto(
  stage: Stage,
  investmentFen: number | null,
): { movers: readonly Role[]; isConfirmation: boolean } {
  const { movers, fromFen } = GATES[stage];
  const asked = fromFen && (investmentFen ?? 0) >= fromFen.investmentFen ? fromFen.movers : movers;
  return { movers: asked, isConfirmation: asked.length < ANYONE.length };
}

const RECORD_SUPPLIERS: Record<RecordNeed, Supplier> = {
  investorName: "investor",
  contactWay: "investor",
  source: "officer",
  intent: "investor",
  consent: "investor",
  owner: "officer",
  firstReply: "officer",
  matchKept: "officer",
  county: "officer",
  acceptance: "county",
  nextAction: "county",
};

const HOLDS: Record<RecordNeed, (lead: GateView) => boolean> = {
  investorName: (lead) => Boolean(lead.investorName),
  contactWay: (lead) => lead.hasContactWay,
  source: (lead) => Boolean(lead.source),
  intent: (lead) => Boolean(lead.intent),
  consent: (lead) => !lead.fromPublicForm || lead.hasConsent,
  owner: (lead) => lead.ownerId !== null,
  firstReply: (lead) => lead.respondedAt !== null,
  matchKept: (lead) => lead.hasMatch,
  county: (lead) => lead.locationId !== null,
  acceptance: (lead) => lead.isAccepted,
  nextAction: (lead) => Boolean(lead.nextAction && lead.nextActionOn),
};

/** `isWrong`: there is an answer, but not one that lets the lead through this gate. */
export type Missing = { need: Need; from: Supplier; stage: Stage; mayBeUnsaid: boolean; isWrong?: true };

function missingAt(stage: Stage, lead: GateView): Missing[] {
  const gate = GATES[stage];
  const facts = new Set<FactName>([...gate.facts, ...gate.evidence]);
  for (const rule of gate.when ?? []) {
    const said = factValue(lead.facts, rule.fact);
    if (typeof said === "string" && rule.is.includes(said)) for (const name of rule.also) facts.add(name);
  }
  for (const group of gate.oneOf ?? []) {
    if (!group.some((name) => isAnswered(lead.facts, name))) facts.add(group[0] as FactName);
  }
  return [
    ...gate.record
      .filter((need) => !HOLDS[need](lead))
      .map((need) => ({ need, from: RECORD_SUPPLIERS[need], stage, mayBeUnsaid: false })),
    ...[...facts]
      .filter((name) => !isAnswered(lead.facts, name))
      .map((need) => ({ need, from: FACTS[need].from, stage, mayBeUnsaid: FACTS[need].mayBeUnsaid })),
    ...(gate.only ?? [])
      .filter(({ fact, is }) => isAnswered(lead.facts, fact) && !is.includes(factValue(lead.facts, fact) as string))
      .map(({ fact }) => ({ need: fact, from: FACTS[fact].from, stage, mayBeUnsaid: false, isWrong: true as const })),
  ];
}

/** Everything still missing to stand at `stage`: its own gate and all before it, each with who can supply it. */
export function missingFor(stage: Stage, lead: GateView): Missing[] {
  return stagesUpTo(stage).flatMap((each) => missingAt(each, lead));
}
