import Link from "next/link";
import { words } from "@/app/_ui/words";
import { recordHref } from "@/app/desk/policy/shelf";
import type { Locale } from "@/lib/languages";
import type { Difference, MeasureChange, ToldPart } from "@/lib/matching/difference";
import { nameOf } from "@/lib/matching/naming";
import type { Measure, PolicySet } from "@/lib/policy/reference";
import styles from "./match.module.css";

type Sides = { from: PolicySet; to: PolicySet; locale: Locale };

const measureIn = (set: PolicySet, id: string) => set.measures.find((measure) => measure.id === id);

function partText(measure: Measure | undefined, part: ToldPart, locale: Locale): string | null {
  if (!measure || part === "eligibility" || part === "status") return null;
  const value = measure[part];
  return typeof value === "string" ? value : (value?.[locale] ?? null);
}

function Part({ id, part, sides }: { id: string; part: ToldPart; sides: Sides }) {
  const t = words(sides.locale, "leads");
  if (part === "eligibility") return <div>{t("change.conditions")}</div>;
  if (part === "status") return <div>{t("change.standing")}</div>;
  const side = (set: PolicySet) => partText(measureIn(set, id), part, sides.locale) ?? t("change.none");
  return (
    <div>
      <span className={styles.quiet}>{t(`change.part.${part}`)}</span> <del>{side(sides.from)}</del>{" "}
      <span aria-hidden="true">→</span> <ins>{side(sides.to)}</ins>
    </div>
  );
}

function MeasureLine({ found, sides }: { found: MeasureChange; sides: Sides }) {
  const { locale } = sides;
  const t = words(locale, "leads");
  const m = words(locale, "matching");
  const latest = measureIn(sides.to, found.id);
  const name = (latest ?? measureIn(sides.from, found.id))?.title[locale] ?? found.id;
  const verdict = (value: MeasureChange["from"]) => (value ? m(`verdict.${value}`) : t("change.none"));
  return (
    <li>
      {latest ? (
        <Link href={recordHref("measures", found.id)} prefetch={false}>
          {name}
        </Link>
      ) : (
        name
      )}{" "}
      · {t(`change.${found.change}`, { from: verdict(found.from), to: verdict(found.to) })}
      {found.parts.map((part) => (
        <Part key={part} id={found.id} part={part} sides={sides} />
      ))}
    </li>
  );
}

/** What is different between two answers, each side named with the policy library it came from. */
export function Differences({ difference, sides }: { difference: Difference; sides: Sides }) {
  const { locale } = sides;
  const t = words(locale, "leads");
  const m = words(locale, "matching");
  const { behaviour, cluster, places, measures } = difference;
  const named = (set: PolicySet, kind: string, ids: readonly (string | null)[]) =>
    ids.flatMap((id) => (id ? nameOf(set, kind, id, locale) : [])).join(t("change.comma")) || t("change.none");
  return (
    <ul className={styles.changes} aria-label={t("change.list")}>
      {behaviour && (
        <li>{t("change.behaviour", { from: m(`behaviour.${behaviour.from}`), to: m(`behaviour.${behaviour.to}`) })}</li>
      )}
      {measures.map((found) => (
        <MeasureLine key={found.id} found={found} sides={sides} />
      ))}
      {places && (
        <li>
          {t("change.places", {
            from: named(sides.from, "location", places.from),
            to: named(sides.to, "location", places.to),
          })}
        </li>
      )}
      {cluster && (
        <li>
          {t("change.cluster", {
            from: named(sides.from, "cluster", [cluster.from]),
            to: named(sides.to, "cluster", [cluster.to]),
          })}
        </li>
      )}
    </ul>
  );
}
