import { openStore } from "../../db/store";
import { isOfferable } from "../../lib/matching/prepare";
import { recordsOf } from "../../lib/policy/records";

/** A new version of the policy without one of its measures: every open lead has to be asked again, and some answers change. */
const store = openStore();
const set = await store.read.policy.current();
const gone = set.measures.filter(isOfferable).at(-1);
const next = { ...set, version: "bench-change", measures: set.measures.filter((each) => each !== gone) };
const version = { id: next.version, publishedAt: new Date(), publishedBy: null, note: "" };
await store.write((tx) => tx.policy.publish(version, recordsOf(next), "library"));
await store.close();
