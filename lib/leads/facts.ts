/**
 * What can be known about a project, beyond who asked. Each fact says its kind, its unit and who can supply it.
 * Source: the gate table of the bureau's pipeline (docs/pipeline.md).
 */
export type FactKind =
  | "text"
  | "amount"
  | "number"
  | "day"
  | "choice"
  | "choices"
  | "yes-no"
  | "location"
  | "locations"
  | "cluster"
  | "measures";
export type Supplier = "investor" | "officer" | "county" | "reviewers";

export type FactRule = {
  kind: FactKind;
  /** Shown in the label's unit slot: 万元, 亩, 万元/亩 … Message key below `facts.unit`. */
  unit?: "cny-10k" | "mu" | "m2" | "people" | "cny-10k-per-mu" | "ratio" | "tce" | "percent";
  choices?: readonly string[];
  /** Who can be asked for it. */
  from: Supplier;
  /** Whether 客户暂未提供 "client cannot say" is a legal answer. */
  mayBeUnsaid: boolean;
};

const said = (kind: FactKind, from: Supplier, more: Partial<FactRule> = {}): FactRule => ({
  kind,
  from,
  mayBeUnsaid: false,
  ...more,
});
const maybe = (kind: FactKind, from: Supplier, more: Partial<FactRule> = {}): FactRule => ({
  kind,
  from,
  mayBeUnsaid: true,
  ...more,
});

export const FACTS = {
  // L1 responded
  originCountry: said("text", "officer"),
  originKind: said("choice", "officer", { choices: ["domestic", "hk-macao-taiwan", "foreign"] }),
  // L2 assessed
  cluster: said("cluster", "officer"),
  projectType: said("choice", "officer", { choices: ["new", "expansion", "acquisition", "rented-plant", "other"] }),
  investmentBand: maybe("choice", "investor", {
    choices: ["under-10m", "10m-50m", "50m-100m", "100m-500m", "500m-1bn", "over-1bn"],
  }),
  jobsBand: maybe("choice", "investor", { choices: ["none", "1-20", "21-100", "101-500", "over-500"] }),
  siteNeed: maybe("choice", "investor", { choices: ["land", "plant", "either", "none"] }),
  timing: maybe("choice", "investor", { choices: ["within-6-months", "6-12-months", "1-2-years", "later"] }),
  environmentFlags: maybe("choices", "officer", {
    choices: ["none", "effluent", "emissions", "hazardous-waste", "dangerous-goods", "noise"],
  }),
  energyFlags: maybe("choices", "officer", { choices: ["none", "high-power", "gas", "steam", "double-supply"] }),
  decision: said("choice", "officer", { choices: ["pursue", "nurture", "decline"] }),
  decisionReason: said("text", "officer"),
  duplicateCheck: said("yes-no", "officer"),
  // L3 assigned
  firstContactLocation: said("location", "officer"),
  firstContactOn: said("day", "officer"),
  consideredLocations: said("locations", "officer"),
  // P1 negotiating
  legalName: said("text", "investor"),
  creditCode: maybe("text", "investor"),
  decisionMaker: said("text", "investor"),
  projectContent: said("text", "county"),
  totalInvestment: maybe("amount", "investor", { unit: "cny-10k" }),
  fixedAssetInvestment: maybe("amount", "investor", { unit: "cny-10k" }),
  landMu: maybe("number", "investor", { unit: "mu" }),
  floorAreaM2: maybe("number", "investor", { unit: "m2" }),
  yearlyOutput: maybe("amount", "investor", { unit: "cny-10k" }),
  yearlyTax: maybe("amount", "investor", { unit: "cny-10k" }),
  mainAsks: maybe("text", "investor"),
  competitorPlaces: maybe("text", "investor"),
  likelihood: said("choice", "county", { choices: ["high", "medium", "low"] }),
  expectedSigningOn: maybe("day", "county"),
  // P2 selection review
  investmentIntensity: said("number", "county", { unit: "cny-10k-per-mu" }),
  taxPerMu: said("number", "county", { unit: "cny-10k-per-mu" }),
  plotRatio: maybe("number", "county", { unit: "ratio" }),
  energyUse: maybe("number", "investor", { unit: "tce" }),
  environmentCategory: said("choice", "reviewers", { choices: ["report", "form", "register", "exempt"] }),
  safetyCategory: said("choice", "reviewers", { choices: ["general", "key", "hazardous-chemicals"] }),
  financing: maybe("text", "investor"),
  dueDiligence: said("text", "county"),
  departmentOpinions: said("text", "reviewers"),
  reviewResult: said("choice", "reviewers", { choices: ["pass", "conditional", "reject"] }),
  filingNumber: said("text", "reviewers"),
  filedOn: said("day", "reviewers"),
  // P3 signed
  parties: said("text", "county"),
  contractOn: said("day", "county"),
  contractAmount: said("amount", "county", { unit: "cny-10k" }),
  phaseOneAmount: said("amount", "county", { unit: "cny-10k" }),
  startDeadline: said("day", "county"),
  productionDeadline: said("day", "county"),
  perMuCommitment: maybe("number", "county", { unit: "cny-10k-per-mu" }),
  policyPromises: said("measures", "county"),
  fairCompetitionCheck: said("yes-no", "county"),
  signingKind: said("choice", "county", { choices: ["first", "re-sign"] }),
  // P4 registered and sited
  registeredName: said("text", "county"),
  registeredCode: said("text", "county"),
  registeredCapital: said("amount", "county", { unit: "cny-10k" }),
  legalRepresentative: said("text", "county"),
  businessScope: said("text", "county"),
  registeredOn: said("day", "county"),
  shareholders: said("text", "county"),
  site: said("text", "county"),
  landStatus: said("choice", "county", { choices: ["listed", "sold", "permit", "leased"] }),
  // P5 construction
  startedOn: said("day", "county"),
  buildingPermit: said("text", "county"),
  paidIn: said("amount", "county", { unit: "cny-10k" }),
  paidInOrigin: maybe("text", "county"),
  // P6 production
  producedOn: said("day", "county"),
  paidInTotal: said("amount", "county", { unit: "cny-10k" }),
  actualFixedAssets: said("amount", "county", { unit: "cny-10k" }),
  actualJobs: said("number", "county", { unit: "people" }),
  capacity: said("text", "county"),
  inStatistics: said("yes-no", "county"),
  // P7 aftercare
  accountManager: said("text", "county"),
  visitRhythm: said("choice", "county", { choices: ["monthly", "quarterly", "half-yearly"] }),
  yearOutput: maybe("amount", "county", { unit: "cny-10k" }),
  yearTax: maybe("amount", "county", { unit: "cny-10k" }),
  expansionIntent: maybe("text", "investor"),
  openIssues: maybe("text", "investor"),
  // Evidence 佐证: where the paper is kept, or its number
  assessmentNote: said("text", "officer"),
  negotiationMinutes: said("text", "county"),
  reviewPapers: said("text", "reviewers"),
  agreementScan: said("text", "county"),
  licenceAndLandPapers: said("text", "county"),
  startEvidence: said("text", "county"),
  productionEvidence: said("text", "county"),
} as const satisfies Record<string, FactRule>;

export type FactName = keyof typeof FACTS;
export const FACT_NAMES = Object.keys(FACTS) as FactName[];

/** `amount` values are whole fen of CNY; `number` in the fact's unit; `day` "YYYY-MM-DD"; ids for places, clusters, measures. */
export type FactValue = string | number | boolean | string[];

/** A recorded fact. `unsaid` is 客户暂未提供: asked, and the client cannot say. */
export type RecordedFact =
  | { value: FactValue; at: string; by: string | null }
  | { unsaid: true; at: string; by: string | null };
export type RecordedFacts = Partial<Record<FactName, RecordedFact>>;

export function factValue(facts: RecordedFacts, name: FactName): FactValue | null {
  const fact = facts[name];
  return fact && "value" in fact ? fact.value : null;
}

/** Said, or legally left unsaid. */
export function isAnswered(facts: RecordedFacts, name: FactName): boolean {
  const fact = facts[name];
  if (!fact) return false;
  return "value" in fact ? true : FACTS[name].mayBeUnsaid;
}
