import { OpenApiGeneratorV31 } from "@asteasolutions/zod-to-openapi";
import { baseUrl } from "@/app/_server/settings";
import { describeAccounts } from "./accounts";
import { describeInquiries } from "./inquiries";
import { describeLeads } from "./leads";
import { describeMatching } from "./matching";
import { describePolicy } from "./policy";
import { registry } from "./registry";

let made: object | undefined;

/** The description of every address that takes or gives JSON, generated from the schemas the doors themselves use. */
export function openApiDocument(): object {
  if (made) return made;
  describeInquiries();
  describeMatching();
  describeLeads();
  describePolicy();
  describeAccounts();
  made = new OpenApiGeneratorV31(registry.definitions).generateDocument({
    openapi: "3.1.0",
    info: {
      title: "Inkstone",
      version: "1",
      description:
        "Investment leads of the bureau: inquiries from partner sites, matching for programs with a token, and the doors of the staff desk.",
    },
    servers: [{ url: baseUrl().origin }],
  });
  return made;
}
