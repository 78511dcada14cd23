import { createHash } from "node:crypto";
import type { PolicySet } from "../../../lib/policy/reference";

/** Names a set after what it says: the same words, the same name, on every machine. */
export const versionOf = ({ version: _, ...content }: PolicySet): string =>
  `ref-${createHash("sha256").update(JSON.stringify(content)).digest("hex").slice(0, 16)}`;
