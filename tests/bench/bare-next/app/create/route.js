import { plain } from "../../plain-once";

export async function POST(request) {
  const { message } = await request.json();
  return Response.json({ reference: plain().create(message) }, { status: 201 });
}
