import type { Metadata } from "next";
import { readerLocale } from "@/app/_server/reader";
import { requireActor } from "@/app/_server/session";
import { BackLink } from "@/app/_ui/back-link";
import { PageHeader } from "@/app/_ui/page-header";
import { words } from "@/app/_ui/words";
import { kindOfFolder } from "@/lib/policy/forms/forms";
import { IMPORT_KINDS, TABLE_KINDS } from "../_import/kinds";
import styles from "../policy.module.css";
import { ImportForm } from "./import-form";
import { importWords } from "./import-words";

export async function generateMetadata(): Promise<Metadata> {
  return { title: words(await readerLocale(), "library")("import.title") };
}

export default async function ImportRecords() {
  await requireActor("policy.draft");
  const locale = await readerLocale();
  const say = words(locale, "library");
  const kinds = IMPORT_KINDS.map((folder) => ({
    folder,
    label: say(`kind.${kindOfFolder(folder)}`),
    hasTable: TABLE_KINDS.includes(folder),
  }));
  return (
    <>
      <PageHeader
        title={say("import.title")}
        lede={say("import.lede")}
        back={<BackLink href="/desk/policy">{words(locale, "policy")("title")}</BackLink>}
      />
      <div className={styles.sections}>
        <ImportForm kinds={kinds} labels={importWords(say)} />
      </div>
    </>
  );
}
