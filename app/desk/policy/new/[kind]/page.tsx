import type { Metadata } from "next";
import { readerLocale } from "@/app/_server/reader";
import { words } from "@/app/_ui/words";
import { FormPage, kindIn } from "../../_form/form-page";

type Props = { params: Promise<{ kind: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: words(await readerLocale(), "library")(`new.${kindIn((await params).kind)}`) };
}

export default async function NewRecord({ params }: Props) {
  return <FormPage kind={kindIn((await params).kind)} id={null} />;
}
