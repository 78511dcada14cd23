export async function POST(request: Request): Promise<Response> {
  await request.json();
  return Response.json({ nothing: true }, { status: 201 });
}
