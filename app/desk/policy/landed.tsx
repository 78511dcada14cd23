import { Citation } from "@/app/_ui/citation";
import { money } from "@/app/_ui/format";
import { nameOf } from "@/lib/policy/names";
import { quoteLang } from "@/lib/policy/quote-lang";
import type { LandedProject } from "@/lib/policy/reference";
import styles from "./policy.module.css";
import type { Shelf } from "./shelf";

/** Precedents: who came, what they make, where. A paraphrase is said to be one and never shown as a quotation. */
/** More than these are folded away; the first stand for the rest. */
const SHOWN = 6;

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
        const isQuote = project.evidence.kind === "verbatim";
        const facts = [
          withPlace && project.locationId && nameOf(set, project.locationId, locale),
          project.originName?.[locale],
          project.investmentCny !== null && money(project.investmentCny * 100, locale),
        ].filter(Boolean);
        return (
          <li key={project.id}>
            <p>
              <span className={styles.entryTitle}>{project.name[locale]}</span>{" "}
              <span className={styles.aside}>{facts.join(" · ")}</span>
            </p>
            <p>{project.what[locale]}</p>
            <details className={styles.folded}>
              <summary>{t("evidence.count", { count: 1 })}</summary>
              <div className={styles.proof}>
                <Citation
                  locale={locale}
                  source={{
                    title: project.evidence.title.replace("[title not recorded] ", ""),
                    href: project.evidence.url,
                    date: project.evidence.date,
                    quote: isQuote ? project.evidence.quote : null,
                    quoteLang: isQuote ? quoteLang(project.evidence.quote) : undefined,
                  }}
                >
                  {!isQuote && t("evidence.paraphrase")}
                </Citation>
              </div>
            </details>
          </li>
        );
      })}
    </ul>
  );
}
