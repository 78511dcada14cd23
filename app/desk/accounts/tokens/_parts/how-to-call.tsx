import { MOST_AT_ONCE, matchesPerMinute } from "@/app/_server/matching/limits";
import { baseUrl } from "@/app/_server/settings";
import { CopyButton } from "@/app/_ui/copy-button";
import { number } from "@/app/_ui/format";
import { words } from "@/app/_ui/words";
import type { Locale } from "@/lib/languages";
import styles from "./tokens.module.css";

/** A call that works as it stands, from any machine that reaches the public address. The secret stays out of it. */
const example = (text: string) =>
  [
    `curl ${baseUrl().origin}/api/v1/match \\`,
    '  -H "Authorization: Bearer $INKSTONE_TOKEN" \\',
    '  -H "Content-Type: application/json" \\',
    `  -d '${JSON.stringify({ id: "1", text })}'`,
  ].join("\n");

export function HowToCall({ locale }: { locale: Locale }) {
  const t = words(locale, "tokens");
  const code = example(t("call.text"));
  return (
    <div className={styles.call}>
      <p>{t("call.body", { most: MOST_AT_ONCE, perMinute: number(matchesPerMinute(), locale) })}</p>
      <pre className={styles.code}>
        <code>{code}</code>
      </pre>
      <div className={styles.after}>
        <CopyButton text={code} labels={{ copy: t("call.copy"), copied: t("call.copied") }} tone="quiet" />
        <a href="/api/openapi.json">{t("call.more")}</a>
      </div>
    </div>
  );
}
