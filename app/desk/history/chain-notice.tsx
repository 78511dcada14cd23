import { chainState } from "@/app/_server/history-check";
import { shortDateTime } from "@/app/_ui/format";
import { Notice } from "@/app/_ui/notice";
import { words } from "@/app/_ui/words";
import type { Locale } from "@/lib/languages";

/** Whether the record is whole: each line carries the seal of the one before it. */
export async function ChainNotice({ locale, asked, again }: { locale: Locale; asked: boolean; again: string }) {
  const t = words(locale, "history");
  const state = await chainState(asked);
  const check = <a href={again}>{t(state ? "chain.again" : "chain.now")}</a>;
  if (!state) return <Notice title={t("chain.unchecked")}>{check}</Notice>;
  const figures = { lines: state.lines, at: shortDateTime(state.at) };
  if (state.brokenSeq === null) {
    return (
      <Notice tone="ok" title={t("chain.whole")}>
        {t("chain.wholeBody", figures)} {check}
      </Notice>
    );
  }
  return (
    <Notice tone="error" title={t("chain.broken", { seq: state.brokenSeq })}>
      {t("chain.brokenBody", figures)} {check}
    </Notice>
  );
}
