"use client";

import { Button } from "@/app/_ui/button";
import { Notice } from "@/app/_ui/notice";
import type { AskWords } from "./ask";
import type { Clash } from "./ask-values";
import styles from "./clashes.module.css";

/** Field by field what two people wrote at the same time: mine and what stands now. */
export function Clashes({
  clashes,
  labels,
  onTake,
}: {
  clashes: readonly Clash[];
  labels: Pick<AskWords, "clash" | "mine" | "now" | "takeNow">;
  onTake: (clash: Clash) => void;
}) {
  if (clashes.length === 0) return null;
  return (
    <Notice tone="warn" live title={labels.clash}>
      <dl className={styles.clashes}>
        {clashes.map((clash) => (
          <div key={clash.name}>
            <dt>{clash.label}</dt>
            <dd>
              <span className={styles.whose}>{labels.mine}</span> {clash.mine || "—"}
            </dd>
            <dd>
              <span className={styles.whose}>{labels.now}</span> {clash.said || "—"}{" "}
              <Button type="button" tone="bare" size="small" onClick={() => onTake(clash)}>
                {labels.takeNow}
              </Button>
            </dd>
          </div>
        ))}
      </dl>
    </Notice>
  );
}
