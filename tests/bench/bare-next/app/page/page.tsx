import { headers } from "next/headers";

/** What a dynamic page costs before it says anything. */
export default async function Page() {
  await headers();
  return <p>nothing</p>;
}
