import type { Metadata } from "next";
import { readerLocale } from "@/app/_server/reader";
import { words } from "@/app/_ui/words";
import { FormPage, kindIn } from "../../../_form/form-page";

type Props = {
  params: Promise<{ kind: string; id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: words(await readerLocale(), "library")(`amend.${kindIn((await params).kind)}`) };
}

export default async function AmendRecord({ params, searchParams }: Props) {
  const { kind, id } = await params;
  const { from } = await searchParams;
  return (
    <FormPage kind={kindIn(kind)} id={decodeURIComponent(id)} from={typeof from === "string" ? from : undefined} />
  );
}
