import { newChallenge } from "@/app/_server/inquiries/challenge";

/** What the form's script works on while the writer reads the answers over. Nothing is stored and nothing is asked. */
export function GET(): Response {
  return Response.json({ challenge: newChallenge() }, { headers: { "cache-control": "no-store" } });
}
