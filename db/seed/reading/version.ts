import type { PolicySet } from "../../../lib/policy/reference";
import { fingerprint } from "../../canonical";

/**
 * Names a set after what it says: the same words, the same name, on every machine. A bundler may give the keys of a
 * JSON file in another order, so the order of keys is not part of what is said.
 */
export const versionOf = ({ version: _, ...content }: PolicySet): string => `ref-${fingerprint(content).slice(0, 16)}`;
