import { z } from "zod";
import { InquiryAnswer } from "@/app/_server/inquiries/answer";
import { PLACE_ANSWERS, PRIORITIES, TIMINGS } from "@/lib/inquiries/choices";
import { Inquiry } from "@/lib/inquiries/input";
import { json, refusals, registry } from "./registry";

const choices = (values: readonly string[]) => values.map((value) => `\`${value}\``).join(", ");

export function describeInquiries(): void {
  registry.registerPath({
    method: "post",
    path: "/api/v1/inquiries",
    tags: ["inquiries"],
    summary: "Send an investor's inquiry",
    description: [
      "The public form's twin for partner sites. No account is needed. The message is kept exactly as sent, and is on disk before the answer.",
      "One way to reach the investor is enough. Unknown keys are refused by name.",
      `Known \`project.timing\`: ${choices(TIMINGS)}; \`project.priorities\`: ${choices(PRIORITIES)}; \`project.preferredLocation\`: ${choices(PLACE_ANSWERS)}. Other words are kept as they are.`,
      "An inquiry that looks like spam is set aside for an officer and answered all the same.",
    ].join("\n\n"),
    request: {
      headers: z.object({
        "Idempotency-Key": z
          .string()
          .max(200)
          .optional()
          .describe("Send the same key with a retry: it gives the first answer again instead of a second lead."),
      }),
      body: { required: true, ...json(Inquiry) },
    },
    responses: {
      201: { description: "Kept.", ...json(InquiryAnswer) },
      ...refusals(400, 409, 413, 415, 422, 429, 503, 507),
    },
  });
}
