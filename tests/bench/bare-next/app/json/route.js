import { answerOf } from "../../plain.mjs";
import { plain } from "../../plain-once";

export function GET(request) {
  return Response.json(answerOf(plain(), new URL(request.url).searchParams));
}
