import type { BureauContact, Evidence, Figure } from "../../../lib/policy/reference";
import type { RawContact, RawEvidence, RawFigure } from "./raw";
import { named, say, sayIfAny } from "./words";

export const readEvidence = ({ note, ...rest }: RawEvidence): Evidence => (note ? { ...rest, note: say(note) } : rest);

export const readFact = (fact: { text: string; evidence: RawEvidence }) => ({
  text: say(fact.text),
  evidence: [readEvidence(fact.evidence)],
});

export const readFigure = ({ value, unit, year, evidence, note }: RawFigure): Figure => ({
  value,
  unit,
  year,
  evidence: [readEvidence(evidence)],
  note: sayIfAny(note),
});

export const readContact = ({ org, orgZh, address, tel, fax, email, evidence }: RawContact): BureauContact => ({
  org: named(org, orgZh),
  address: say(address),
  tel,
  fax,
  email,
  evidence: [readEvidence(evidence)],
});
