"use client";

import { useEffect } from "react";
import en from "@/messages/en/fault.json";
import zh from "@/messages/zh/fault.json";
import hant from "@/messages/zh-hant/fault.json";
import { Button, ButtonLink, ButtonRow } from "./button";
import styles from "./fault.module.css";
import { PageHeader } from "./page-header";

/** By `<html lang>`: an error page is drawn where no request can be asked for its language. */
const WORDS = { zh, hant, en };
const spoken = () => {
  const lang = typeof document === "undefined" ? "" : document.documentElement.lang;
  return WORDS[lang.startsWith("zh-Hant") ? "hant" : lang.startsWith("en") ? "en" : "zh"];
};

export type FaultProps = { error: Error & { digest?: string }; retry: () => void; home: string };

/** Something broke: says what is safe, what to do, and the number that finds the line in the log. */
export function Fault({ error, retry, home }: FaultProps) {
  const t = spoken();
  const onDesk = home === "/desk";
  useEffect(() => {
    document.title = t.title;
  }, [t]);
  return (
    <div role="alert">
      <PageHeader title={t.title} lede={onDesk ? t.deskBody : t.body} />
      {error.digest && <p className={styles.number}>{`${t.reference} ${error.digest}`}</p>}
      <ButtonRow>
        <Button type="button" tone="primary" onClick={retry}>
          {t.retry}
        </Button>
        <ButtonLink href={home}>{onDesk ? t.today : t.home}</ButtonLink>
      </ButtonRow>
    </div>
  );
}
