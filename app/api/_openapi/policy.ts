import { ImportQuery } from "@/app/desk/policy/_import/upload";
import * as policy from "@/lib/policy/input";
import { AskPreview, PreviewQuery, StopPreview } from "@/lib/previews/input";
import { describeDoor, describeLook, describeUpload } from "./doors";

const tag = "policy";

/** The doors of the policy library. */
export function describePolicy(): void {
  describeDoor({
    path: "/api/v1/policy/records",
    tag,
    summary: "Draft a record of the library, new or amended",
    description: "`data` has exactly the fields of its kind. What is drafted waits until a manager publishes it.",
    body: policy.DraftRecord,
  });
  describeDoor({
    path: "/api/v1/policy/ends",
    tag,
    summary: "Draft that a record leaves the library",
    body: policy.DraftEnd,
  });
  describeDoor({
    path: "/api/v1/policy/expiries",
    tag,
    summary: "Draft the last day of a measure or a document",
    body: policy.DraftExpiry,
  });
  describeDoor({
    path: "/api/v1/policy/discard",
    tag,
    summary: "Take back a change nobody has published",
    body: policy.DiscardChange,
  });
  describeDoor({
    path: "/api/v1/policy/reviews",
    tag,
    summary: "Note that a record was held against its source",
    body: policy.ReviewRecord,
  });
  describeUpload({
    path: "/api/v1/policy/imports/preview",
    tag,
    summary: "What a file would add, amend, leave alone and be refused for; nothing is written",
    query: ImportQuery,
  });
  describeUpload({
    path: "/api/v1/policy/imports",
    tag,
    summary: "Draft every good record of a file, at once",
    query: ImportQuery,
  });
  describeLook({
    path: "/api/v1/policy/preview",
    tag,
    summary: "Which open leads would get another answer with what is pending, as far as it is known",
    query: PreviewQuery,
  });
  describeDoor({
    path: "/api/v1/policy/preview",
    tag,
    summary: "Work out which open leads would get another answer",
    body: AskPreview,
  });
  describeDoor({ path: "/api/v1/policy/preview/stop", tag, summary: "Stop working that out", body: StopPreview });
  describeDoor({
    path: "/api/v1/policy/publish",
    tag,
    summary: "Put every pending change in force as one new version",
    body: policy.PublishChanges,
  });
}
