import type { Metadata } from "next";
import { connection } from "next/server";
import { publicLocale } from "@/app/_server/public-locale";
import { bureau } from "@/app/_ui/frame/bureau";
import { ReadingColumn } from "@/app/_ui/frame/reading-column";
import { PageHeader } from "@/app/_ui/page-header";
import { words } from "@/app/_ui/words";
import styles from "./privacy.module.css";

type Props = { params: Promise<{ locale: string }> };

const SECTIONS = ["kept", "why", "who", "abroad", "long", "rights", "safe"] as const;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: words(await publicLocale(params), "privacy")("title") };
}

/** What is kept, why, who sees it, how long, and what one may ask for. */
export default async function PrivacyPage({ params }: Props) {
  const locale = await publicLocale(params);
  // A nonce is part of every page, so none can be baked.
  await connection();
  const say = words(locale, "privacy");
  const office = bureau(locale);
  const values = { tel: office.tel.text, address: office.address, name: office.name };
  return (
    <ReadingColumn>
      <PageHeader title={say("title")} lede={say("lede")} />
      {SECTIONS.map((section) => (
        <section key={section} className={styles.section} aria-labelledby={section}>
          <h2 id={section}>{say(`${section}.title`)}</h2>
          {say(`${section}.body`, values)
            .split("\n")
            .map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
        </section>
      ))}
      <p className={styles.updated}>{say("updated")}</p>
    </ReadingColumn>
  );
}
