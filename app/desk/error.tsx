"use client";

import { Fault } from "@/app/_ui/fault";

export default function DeskError({ error, retry }: { error: Error & { digest?: string }; retry: () => void }) {
  return <Fault error={error} retry={retry} home="/desk" />;
}
