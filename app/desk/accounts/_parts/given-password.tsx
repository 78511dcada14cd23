"use client";

import { CopyButton } from "@/app/_ui/copy-button";
import { Notice } from "@/app/_ui/notice";
import styles from "./accounts.module.css";

/** What the door answers when it has made a first password. */
export type Given = { accountId: string; email: string; name: string; password: string };
export type GivenWords = Record<"body" | "email" | "password" | "copy" | "copied", string>;

/** A first password, shown once. */
export function GivenPassword({ given, title, labels }: { given: Given; title: string; labels: GivenWords }) {
  return (
    <Notice tone="ok" title={title} live>
      <p>{labels.body}</p>
      <dl className={styles.given}>
        <dt>{labels.email}</dt>
        <dd>{given.email}</dd>
        <dt>{labels.password}</dt>
        <dd>
          <code className={styles.password}>{given.password}</code>
          <CopyButton text={given.password} labels={labels} tone="quiet" />
        </dd>
      </dl>
    </Notice>
  );
}
