import { z } from "zod";
import { MATCH_LIMIT, MOST_AT_ONCE } from "@/app/_server/matching/limits";
import { AskedInquiry } from "@/lib/matching/asked";
import { BEHAVIOURS, VERDICTS } from "@/lib/matching/result";
import { LOCATION_IDS } from "@/lib/policy/reference";
import { bySession } from "./doors";
import { json, refusals, registry } from "./registry";

const Reason = z.strictObject({
  code: z.string().describe("Stable; a name of the reason, free of language."),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
  weight: z.number().describe("The share of the score it brought; negative: against."),
  evidence: z
    .array(z.string())
    .describe("Keys of the policy data; `lead:<id>` is a lead of the bureau, named only where the caller may see it."),
});

const Fact = z.strictObject({
  name: z.string(),
  value: z.union([z.string(), z.number(), z.boolean()]),
  unit: z.string().optional(),
  range: z.tuple([z.number(), z.number()]).optional(),
  limit: z.tuple([z.number(), z.string()]).optional(),
  span: z
    .tuple([z.number(), z.number()])
    .nullable()
    .describe("UTF-16 offsets into the text; null when a field said it."),
});

/** lib/matching/result.ts as a program reads it; a test holds real answers against it. */
export const MatchAnswer = z.strictObject({
  id: z.union([z.string(), z.number()]).optional().describe("As it was sent."),
  behaviour: z.enum(BEHAVIOURS),
  clusters: z.array(z.strictObject({ id: z.string(), probability: z.number(), reasons: z.array(Reason) })),
  locations: z
    .array(
      z.strictObject({
        id: z.enum(LOCATION_IDS),
        score: z.number(),
        probability: z.number(),
        reasons: z.array(Reason),
        unknowns: z.array(z.string()),
      }),
    )
    .describe('All ten, best first, when behaviour is "match"; otherwise empty.'),
  measures: z.array(
    z.strictObject({
      id: z.string(),
      verdict: z
        .enum(VERDICTS)
        .describe(
          "Offers first. indirect: goes to the city, a park or a power station. intention: planned, nobody can apply today.",
        ),
      locations: z.array(z.enum(LOCATION_IDS)),
      reasons: z.array(Reason),
      missing: z.array(z.string()),
      unverified: z.boolean().describe("Check before quoting."),
    }),
  ),
  questions: z.array(z.string()),
  facts: z.array(Fact),
  notes: z.array(Reason),
  policyVersion: z.string(),
  precedentsAsOf: z.number().optional(),
});

const NotAnswered = z.strictObject({
  id: z.union([z.string(), z.number()]).optional(),
  line: z.number().describe("Its place in the list, from 1."),
  error: z.literal("not-an-inquiry"),
  fields: z.array(z.string()),
});

export function describeMatching(): void {
  const answer = registry.register("MatchAnswer", MatchAnswer);
  const token = registry.registerComponent("securitySchemes", "token", {
    type: "http",
    scheme: "bearer",
    bearerFormat: "inkstone_…",
    description: "An API token, made by an administrator. No cookie and no Origin are needed.",
  });
  registry.registerPath({
    method: "post",
    path: "/api/v1/match",
    tags: ["matching"],
    summary: "Clusters, places and measures for an inquiry, with the evidence for each",
    description: [
      "What `npm run match` answers, by the policy and the precedents in force. Nothing that is sent is kept.",
      `One inquiry gives one answer. A list of up to ${MOST_AT_ONCE} gives a list in the same order, with an error object in the place of what could not be read; ${MATCH_LIMIT / 1024} KB at most.`,
      "Other keys of an inquiry are passed over.",
    ].join("\n\n"),
    security: [{ [token.name]: [] }, bySession()],
    request: { body: { required: true, ...json(z.union([AskedInquiry, z.array(AskedInquiry).max(MOST_AT_ONCE)])) } },
    responses: {
      200: { description: "Matched.", ...json(z.union([answer, z.array(z.union([answer, NotAnswered]))])) },
      ...refusals(400, 401, 403, 413, 415, 422, 429),
    },
  });
}
