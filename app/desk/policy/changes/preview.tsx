import Link from "next/link";
import { Bar } from "@/app/_ui/bar";
import { number, shortDateTime } from "@/app/_ui/format";
import { Notice } from "@/app/_ui/notice";
import { Pagination } from "@/app/_ui/pagination";
import { Panel } from "@/app/_ui/panel";
import { SegmentedLinks } from "@/app/_ui/segmented-links";
import { words } from "@/app/_ui/words";
import { db } from "@/db";
import type { Scope } from "@/lib/access/scope";
import { DIFFERENCE_KINDS } from "@/lib/matching/difference";
import type { PreviewQuery } from "@/lib/previews/input";
import type { PreviewRead } from "@/lib/previews/read";
import type { Seen } from "@/lib/previews/target";
import { KeepFresh } from "../keep-fresh";
import styles from "../policy.module.css";
import type { Shelf } from "../shelf";
import { PreviewActions, type PreviewStep } from "./preview-actions";
import { PreviewTable } from "./preview-table";

const HERE = "/desk/policy/changes";
const DOOR = "/api/v1/policy/preview";
const hrefOf = (kind: string | undefined, page = 1) =>
  `${HERE}?${new URLSearchParams({ ...(kind && { kind }), ...(page > 1 && { page: String(page) }) })}#preview`;

/** Which open leads would get another answer with what is pending: how far that is known, in which ways, and which. */
export async function Preview({
  found,
  seen,
  query,
  sees,
  shelf: { locale, set },
}: {
  found: PreviewRead;
  seen: Seen;
  query: PreviewQuery;
  /** Which leads the reader may see. */
  sees: Scope["sees"];
  shelf: Shelf;
}) {
  const t = words(locale, "publishing");
  const { state, preview, kinds, inScope, leads } = found;
  const { policy, rematches } = db().read;
  const drafted = await policy.drafted();
  const check = await rematches.ofVersion(set.version);
  const n = (value: number) => number(value, locale);
  const steps: Partial<Record<PreviewRead["state"], PreviewStep>> = {
    none: { text: t("preview.start"), url: DOOR, body: { seen } },
    outdated: { text: t("preview.start"), url: DOOR, body: { seen } },
    stopped: { text: t("preview.goOn"), url: DOOR, body: { seen } },
    running: { text: t("preview.stop"), url: `${DOOR}/stop`, body: { id: preview?.id } },
    finished: { text: t("preview.again"), url: DOOR, body: { seen, again: true } },
  };
  const step = steps[state];
  const isWaiting = state === "running" && preview?.done === 0 && !check?.finishedAt;
  const said = preview && {
    done: n(preview.done),
    total: n(preview.total),
    changed: preview.changed,
    at: shortDateTime(preview.finishedAt ?? preview.startedAt),
  };
  const shown = sees === "none" ? (preview?.changed ?? 0) : inScope;
  const unseen = sees === "place" && preview ? preview.changed - inScope : 0;
  return (
    <Panel
      id="preview"
      title={t("preview.title")}
      actions={step && <PreviewActions key={step.text} step={step} isDue={state === "none" || state === "outdated"} />}
    >
      <div className={styles.stack}>
        {(state === "none" || state === "outdated") && <p>{t(`preview.${state}`)}</p>}
        {said && state === "finished" && (
          <Notice
            tone={preview.changed === 0 ? "ok" : "warn"}
            title={preview.changed === 0 ? t("preview.nothing") : t("preview.some", said)}
          >
            {t(preview.changed === 0 ? "preview.nothingWhy" : "preview.someWhy", said)}
          </Notice>
        )}
        {said && (state === "running" || state === "stopped") && (
          <div className={styles.stack} role="status">
            {isWaiting ? (
              <p>{t("preview.waiting", { done: n(check?.done ?? 0), total: n(check?.total ?? preview.total) })}</p>
            ) : (
              <>
                <p>{t(`preview.${state}`, said)}</p>
                <Bar value={preview.done} max={preview.total} tone="river" />
              </>
            )}
            {state === "running" && (
              <p>
                <Link href={HERE} prefetch={false}>
                  {t("preview.reload")}
                </Link>
                <KeepFresh />
                <noscript>
                  <meta httpEquiv="refresh" content="5" />
                </noscript>
              </p>
            )}
          </div>
        )}
        {shown > 0 && (
          <SegmentedLinks
            label={t("preview.kinds")}
            current={query.kind ?? "all"}
            links={[
              { id: "all", href: hrefOf(undefined), text: t("preview.all"), count: shown },
              ...DIFFERENCE_KINDS.filter((kind) => kinds[kind]).map((kind) => ({
                id: kind,
                href: hrefOf(kind),
                text: t(`preview.kind.${kind}`),
                count: kinds[kind],
              })),
            ]}
          />
        )}
        {preview && sees === "none" && preview.changed > 0 && <p className={styles.aside}>{t("preview.unnamed")}</p>}
        {unseen > 0 && <p className={styles.aside}>{t("preview.unseen", { count: unseen })}</p>}
        {drafted && leads.rows.length > 0 && (
          <PreviewTable rows={leads.rows} sides={{ from: set, to: drafted }} locale={locale} />
        )}
        {leads.total > leads.size && (
          <Pagination
            locale={locale}
            page={query.page}
            size={leads.size}
            total={leads.total}
            href={(page) => hrefOf(query.kind, page)}
          />
        )}
      </div>
    </Panel>
  );
}
