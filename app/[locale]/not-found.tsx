import { locale as rootLocale } from "next/root-params";
import { NotFoundNote } from "@/app/_ui/not-found-note";
import { isLocale } from "@/lib/languages";

export default async function NotFound() {
  const locale = await rootLocale();
  return <NotFoundNote locale={isLocale(locale) ? locale : "zh"} />;
}
