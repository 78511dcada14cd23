"use client";

import { CopyButton } from "@/app/_ui/copy-button";
import { shortDateTime } from "@/app/_ui/format";
import { Notice } from "@/app/_ui/notice";
import styles from "../_parts/tokens.module.css";
import type { TokenMade } from "./token-form";

export type GivenTokenWords = Record<"title" | "body" | "ends" | "copy" | "copied", string>;

/** A token's secret, shown once. */
export function GivenToken({ made, labels }: { made: TokenMade; labels: GivenTokenWords }) {
  return (
    <Notice tone="ok" title={`${made.name} · ${labels.title}`} live>
      <p>{labels.body}</p>
      <div className={styles.secret}>
        <code>{made.secret}</code>
        <CopyButton text={made.secret} labels={labels} tone="quiet" />
        <p>
          {labels.ends} {shortDateTime(new Date(made.endsAt))}
        </p>
      </div>
    </Notice>
  );
}
