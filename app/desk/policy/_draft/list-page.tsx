import type { ReactNode } from "react";
import { requireActor } from "@/app/_server/session";
import { BackLink } from "@/app/_ui/back-link";
import { Button, ButtonLink } from "@/app/_ui/button";
import { EmptyState } from "@/app/_ui/empty-state";
import { TextField } from "@/app/_ui/input";
import { PageHeader } from "@/app/_ui/page-header";
import { may } from "@/lib/access/may";
import styles from "../policy.module.css";
import type { Shelf } from "../shelf";

/** A list of records matching reads: search in a plain form, and the way to add one. */
export async function ListPage({
  title,
  lede,
  query,
  folder,
  count,
  shelf,
  children,
}: {
  title: string;
  lede: string;
  query: string;
  folder: string;
  count: number;
  shelf: Shelf;
  children: ReactNode;
}) {
  const { t } = shelf;
  const href = `/desk/policy/${folder}`;
  const actor = await requireActor("policy.read");
  return (
    <>
      <PageHeader
        title={title}
        lede={lede}
        back={<BackLink href="/desk/policy">{t("title")}</BackLink>}
        meta={t("count", { count })}
        actions={
          may(actor, "policy.draft") && (
            <ButtonLink tone="primary" href={`/desk/policy/new/${folder}`}>
              {t("draft.add")}
            </ButtonLink>
          )
        }
      />
      <div className={styles.top}>
        <search>
          <form action={href} method="get" className={styles.tools}>
            <TextField type="search" name="q" label={t("search.words")} defaultValue={query} />
            <Button type="submit" tone="primary">
              {t("search.go")}
            </Button>
          </form>
        </search>
      </div>
      {count > 0 ? (
        <div className={styles.sections} data-wide>
          {children}
        </div>
      ) : (
        <EmptyState
          title={t("search.none", { query })}
          actions={<ButtonLink href={href}>{t("search.clear")}</ButtonLink>}
        >
          {t("search.noneWhy")}
        </EmptyState>
      )}
    </>
  );
}
