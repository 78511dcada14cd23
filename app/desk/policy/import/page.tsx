import type { Metadata } from "next";
import { readerLocale } from "@/app/_server/reader";
import { requireActor } from "@/app/_server/session";
import { BackLink } from "@/app/_ui/back-link";
import { PageHeader } from "@/app/_ui/page-header";
import { words } from "@/app/_ui/words";
import { FORMS } from "@/lib/policy/forms/forms";
import { TABLES } from "@/lib/policy/import/tables";
import { tableSaid } from "../_import/columns";
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
  const tables = TABLES.map((table) => ({
    name: table.name,
    label: tableSaid(table, locale),
    folder: FORMS[table.kind].folder,
    isPart: table.part !== null,
  }));
  return (
    <>
      <PageHeader
        title={say("import.title")}
        lede={say("import.lede")}
        back={<BackLink href="/desk/policy">{words(locale, "policy")("title")}</BackLink>}
      />
      <div className={styles.sections}>
        <ImportForm tables={tables} labels={importWords(say)} />
      </div>
    </>
  );
}
