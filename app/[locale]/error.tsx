"use client";

import { useParams } from "next/navigation";
import { Fault } from "@/app/_ui/fault";
import { ReadingColumn } from "@/app/_ui/frame/reading-column";

export default function PublicError({ error, retry }: { error: Error & { digest?: string }; retry: () => void }) {
  const { locale } = useParams<{ locale: string }>();
  return (
    <ReadingColumn>
      <Fault error={error} retry={retry} home={`/${locale}`} />
    </ReadingColumn>
  );
}
