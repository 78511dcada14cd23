import type { Words } from "@/app/_ui/words";
import type { Question } from "./answers";
import type { Needed, Step } from "./steps";

export const GROUPS = ["project", "scale", "place", "contact", "send"] as const;
export type Group = (typeof GROUPS)[number];
/** Ids of the groups on the page; "contact" alone is the id of a field. */
export const groupId = (group: Group) => `step-${group}`;

const LABELS: [name: string, group: Group, key: string][] = [
  ["message", "project", "message"],
  ["project.sector", "project", "sector"],
  ["project.investment.band", "scale", "investment"],
  ["project.investment.currency", "scale", "currency"],
  ["project.investment.amount", "scale", "amount"],
  ["project.landMu", "scale", "land"],
  ["project.floorAreaM2", "scale", "floor"],
  ["project.jobs", "scale", "jobs"],
  ["project.timing", "scale", "timing"],
  ["project.preferredLocation", "place", "place"],
  ["project.priorities", "place", "priorities"],
  ["contact.name", "contact", "name"],
  ["contact.phone", "contact", "phone"],
  ["contact.email", "contact", "email"],
  ["contact.wechat", "contact", "wechat"],
  ["contact.whatsapp", "contact", "whatsapp"],
  ["company.name", "contact", "company"],
  ["company.country", "contact", "country"],
  ["company.creditCode", "contact", "creditCode"],
  ["company.website", "contact", "website"],
  ["source", "contact", "source"],
];

export const questionsOf = (say: Words): Question[] =>
  LABELS.map(([name, group, key]) => ({ name, step: groupId(group), label: say(`${key}.label`) }));

export const neededOf = (say: Words): Needed[] => [
  { step: groupId("project"), anyOf: ["message"], field: "message", message: say("fault.message") },
  {
    step: groupId("contact"),
    anyOf: ["contact.phone", "contact.email", "contact.wechat", "contact.whatsapp"],
    field: "contact",
    message: say("fault.contact"),
  },
];

export const stepOf = (say: Words, group: Group, content: Step["content"]): Step => ({
  id: groupId(group),
  title: say(`step.${group}`),
  of: say("step.of", { step: GROUPS.indexOf(group) + 1, steps: GROUPS.length }),
  content,
});
