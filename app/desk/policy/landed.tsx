import Link from "next/link";
import { Citation } from "@/app/_ui/citation";
import { money } from "@/app/_ui/format";
import { nameOf } from "@/lib/policy/names";
import { quoteLang } from "@/lib/policy/quote-lang";
import type { LandedProject } from "@/lib/policy/reference";
import styles from "./policy.module.css";
import { recordHref, type Shelf } from "./shelf";

/** More than these are folded away; the first stand for the rest. */
const SHOWN = 6;

/** The page it was read in. A paraphrase is said to be one and never shown as a quotation. */
export function LandedProof({ project: { evidence }, shelf }: { project: LandedProject; shelf: Shelf }) {
  const isQuote = evidence.kind === "verbatim";
  return (
    <Citation
      locale={shelf.locale}
      source={{
        title: evidence.title.replace("[title not recorded] ", ""),
        href: evidence.url,
        date: evidence.date,
        quote: isQuote ? evidence.quote : null,
        quoteLang: isQuote ? quoteLang(evidence.quote) : undefined,
      }}
    >
      {!isQuote && shelf.t("evidence.paraphrase")}
    </Citation>
  );
}

/** Precedents: who came, what they make, where. */
export function Landed(props: { projects: readonly LandedProject[]; shelf: Shelf; withPlace?: boolean }) {
  const { projects, shelf } = props;
  return (
    <>
      <Projects {...props} projects={projects.slice(0, SHOWN)} />
      {projects.length > SHOWN && (
        <details className={styles.folded}>
          <summary>{shelf.t("location.moreLanded", { count: projects.length - SHOWN })}</summary>
          <Projects {...props} projects={projects.slice(SHOWN)} />
        </details>
      )}
    </>
  );
}

function Projects({
  projects,
  shelf,
  withPlace,
}: {
  projects: readonly LandedProject[];
  shelf: Shelf;
  withPlace?: boolean;
}) {
  const { t, locale, set } = shelf;
  return (
    <ul className={styles.entries}>
      {projects.map((project) => {
        const facts = [
          withPlace && project.locationId && nameOf(set, project.locationId, locale),
          project.originName?.[locale],
          project.investmentCny !== null && money(project.investmentCny * 100, locale),
        ].filter(Boolean);
        return (
          <li key={project.id}>
            <p>
              <Link href={recordHref("landed", project.id)} prefetch={false} className={styles.entryTitle}>
                {project.name[locale]}
              </Link>{" "}
              <span className={styles.aside}>{facts.join(" · ")}</span>
            </p>
            <p>{project.what[locale]}</p>
            <details className={styles.folded}>
              <summary>{t("evidence.count", { count: 1 })}</summary>
              <div className={styles.proof}>
                <LandedProof project={project} shelf={shelf} />
              </div>
            </details>
          </li>
        );
      })}
    </ul>
  );
}
