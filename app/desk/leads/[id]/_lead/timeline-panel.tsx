import { dateTime, shortDateTime } from "@/app/_ui/format";
import { Panel } from "@/app/_ui/panel";
import { SegmentedLinks } from "@/app/_ui/segmented-links";
import { Timeline, TimelineEvent } from "@/app/_ui/timeline";
import { words } from "@/app/_ui/words";
import type { Locale } from "@/lib/languages";
import type { Names } from "../../_work/names";
import { changesOf, type Telling } from "./changes";
import { type Happening, happenings, SHOWN, type Shown } from "./happenings";
import type { LeadRecord } from "./record";
import styles from "./timeline-panel.module.css";

function Told({ happening, telling }: { happening: Happening; telling: Telling }) {
  const { t, locale, names } = telling;
  const { at, line, touch } = happening;
  const when = { when: shortDateTime(at), dateTime: at.toISOString(), exact: dateTime(at, locale) };
  if (touch) {
    const title = t(touch.isFirstReply ? "timeline.firstReply" : "timeline.touch", {
      direction: t(`direction.${touch.direction}`),
      channel: t(`channel.${touch.channel}`),
    });
    return (
      <TimelineEvent
        title={title}
        who={touch.byId ? names.ownerName(touch.byId) : undefined}
        weight={touch.isFirstReply ? "key" : "event"}
        {...when}
      >
        {touch.summary}
      </TimelineEvent>
    );
  }
  if (!line) return null;
  const name = line.event.replace("lead.", "");
  const changes = changesOf(line, telling);
  const after = (line.detail.after ?? {}) as Record<string, unknown>;
  const values = {
    stage: typeof after.stage === "string" ? t(`stage.${after.stage}`) : "",
    place: typeof after.locationId === "string" ? names.shortNameOf(after.locationId) : "",
    who: typeof after.ownerId === "string" ? names.ownerName(after.ownerId) : "",
  };
  const title = t.has(`event.${name}`) ? t(`event.${name}`, values) : name;
  const isStage = happening.kind === "stages";
  return (
    <TimelineEvent
      title={title}
      who={line.actorId ? line.actorName : undefined}
      weight={isStage ? "key" : line.actorId ? "event" : "quiet"}
      {...when}
    >
      {line.reason && <p className={styles.reason}>{line.reason}</p>}
      {changes.length > 0 && !isStage && (
        <dl className={styles.changes}>
          {changes.map(({ label, before, after: now }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>
                <del>{before}</del> <span aria-hidden="true">→</span> <ins>{now}</ins>
              </dd>
            </div>
          ))}
        </dl>
      )}
    </TimelineEvent>
  );
}

/** Everything that happened, newest first: contacts, moves, hand-overs, facts with before and after. */
export function TimelinePanel({
  record,
  shown,
  locale,
  names,
}: {
  record: LeadRecord;
  shown: Shown;
  locale: Locale;
  names: Names;
}) {
  const t = words(locale, "leads");
  const telling = { t, facts: words(locale, "facts"), locale, names };
  const events = happenings(record.history, record.touches, shown);
  return (
    <Panel title={t("timeline.title")} id="timeline">
      <div className="no-print">
        <SegmentedLinks
          label={t("timeline.filter")}
          current={shown}
          links={SHOWN.map((id) => ({
            id,
            href: `/desk/leads/${record.lead.id}${id === "all" ? "" : `?show=${id}`}#timeline`,
            text: t(`timeline.show.${id}`),
          }))}
        />
      </div>
      <div className={styles.events}>
        {events.length === 0 ? (
          <p>{t("timeline.none")}</p>
        ) : (
          <Timeline label={t("timeline.title")}>
            {events.map((happening) => (
              <Told key={happening.key} happening={happening} telling={telling} />
            ))}
          </Timeline>
        )}
      </div>
    </Panel>
  );
}
