import { notFound } from "next/navigation";

/** Any other public address: not found, but within the reader's own frame and language. */
export default function Elsewhere() {
  notFound();
}
