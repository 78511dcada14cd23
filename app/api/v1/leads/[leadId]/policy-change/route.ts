import { door } from "@/app/_server/door";
import { answerPolicyChange } from "@/lib/leads/answer-policy-change";
import { AnswerPolicyChange } from "@/lib/leads/input";

export const POST = door("leads.work", AnswerPolicyChange, answerPolicyChange);
