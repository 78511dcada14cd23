import { type Fields, FORM_FIELDS } from "@/lib/inquiries/form";
import { refuse } from "@/lib/refusal";
import { readBody } from "../request";
import { INQUIRY_LIMIT, READ_LIMIT } from "./limits";

/** Seen by robots only: a person's browser hides it. */
export const TRAP = "subject";
const OWN = ["stamp", "draft", "do", TRAP, "challenge", "proof"];

export type Posted = {
  fields: Fields;
  stamp: string;
  draft: string;
  /** The button that was pressed: "save" puts the form aside. */
  wants: string;
  isTrapped: boolean;
  /** What was worked on and the work; both empty without script. */
  challenge: string;
  proof: string;
  isTooLarge: boolean;
};

const text = (value: unknown) => (typeof value === "string" ? value : "");

/** A posted form, as far as it could be read. Refuses input.too-large, input.wrong-type, input.invalid. */
export async function readPosted(request: Request): Promise<Posted> {
  const type = request.headers.get("content-type") ?? "";
  if (!/^(application\/x-www-form-urlencoded|multipart\/form-data)\b/i.test(type)) refuse("input.wrong-type");
  const body = await readBody(request, READ_LIMIT);
  const form = await new Response(new Uint8Array(body), { headers: { "content-type": type } })
    .formData()
    .catch(() => refuse("input.invalid"));
  const fields: Fields = {};
  for (const name of FORM_FIELDS) {
    // No keyboard makes a NUL, and PostgreSQL cannot keep one.
    const values = form.getAll(name).flatMap((value) => (typeof value === "string" ? value.replaceAll("\0", "") : []));
    if (values.length > 1) fields[name] = values.slice(0, 20);
    else if (values[0]) fields[name] = values[0];
  }
  const [stamp, draft, wants, trap, challenge, proof] = OWN.map((name) => text(form.get(name)));
  return {
    fields,
    stamp: stamp ?? "",
    draft: draft ?? "",
    wants: wants ?? "",
    isTrapped: Boolean(trap),
    challenge: challenge ?? "",
    proof: proof ?? "",
    isTooLarge: body.byteLength > INQUIRY_LIMIT,
  };
}
