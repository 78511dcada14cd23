import { shortDateTime } from "@/app/_ui/format";
import { Tag } from "@/app/_ui/status-mark";
import { Table } from "@/app/_ui/table";
import { words } from "@/app/_ui/words";
import type { Session } from "@/db";
import { deviceOf } from "@/lib/accounts/device";
import type { Locale } from "@/lib/languages";
import { ConfirmButton } from "./confirm-button";

/** Where an account is signed in, each line with the way to end it. `url` is the door that ends one. */
export function SessionTable({
  locale,
  sessions,
  currentId,
  url,
}: {
  locale: Locale;
  sessions: readonly Session[];
  currentId: string;
  url: string;
}) {
  const t = words(locale, "access");
  const ui = words(locale, "ui");
  if (sessions.length === 0) return <p>{t("sessions.none")}</p>;
  const named = (userAgent: string | null) => {
    const { browser, system } = deviceOf(userAgent);
    if (browser && system) return t("sessions.deviceOn", { browser, system });
    return browser ?? system ?? t("sessions.unknownDevice");
  };
  return (
    <Table caption={t("sessions.caption")} captionHidden narrow="cards">
      <thead>
        <tr>
          <th scope="col">{t("sessions.device")}</th>
          <th scope="col">{t("sessions.since")}</th>
          <th scope="col">{t("sessions.seen")}</th>
          <th scope="col">{t("sessions.address")}</th>
          <th scope="col">
            <span className="visually-hidden">{t("sessions.end")}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {sessions.map((session) => {
          const device = named(session.userAgent);
          const own = session.id === currentId;
          return (
            <tr key={session.id}>
              <td data-title>
                {device} {own && <Tag tone="celadon">{t("sessions.this")}</Tag>}
              </td>
              <td data-label={t("sessions.since")}>{shortDateTime(session.createdAt)}</td>
              <td data-label={t("sessions.seen")}>{shortDateTime(session.lastSeenAt)}</td>
              <td data-label={t("sessions.address")}>{session.address ?? t("sessions.unknownAddress")}</td>
              <td>
                {!own && (
                  <ConfirmButton
                    size="small"
                    danger
                    text={t("sessions.end")}
                    spoken={t("sessions.endLabel", { device })}
                    title={t("sessions.endTitle", { device })}
                    body={t("sessions.endBody")}
                    cancel={ui("cancel")}
                    url={url}
                    payload={{ sessionId: session.id }}
                    done={t("sessions.ended")}
                  />
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </Table>
  );
}
