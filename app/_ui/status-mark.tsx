import type { ReactNode } from "react";
import styles from "./status-mark.module.css";

export type Tone = "quiet" | "ink" | "river" | "celadon" | "ochre" | "seal";

/** Shapes that stay apart in grey and for those who see no red: the word beside them says the rest. */
const SHAPES = {
  ring: <circle cx="6" cy="6" r="4.25" fill="none" stroke="currentColor" strokeWidth="1.5" />,
  half: (
    <>
      <circle cx="6" cy="6" r="4.25" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path d="M6 1.75a4.25 4.25 0 0 1 0 8.5z" fill="currentColor" />
    </>
  ),
  full: <circle cx="6" cy="6" r="5" fill="currentColor" />,
  tick: <path d="M1.5 6.5 4.6 9.6 10.5 2.9" fill="none" stroke="currentColor" strokeWidth="2" />,
  cross: <path d="M2.5 2.5l7 7m0-7l-7 7" fill="none" stroke="currentColor" strokeWidth="2" />,
  warn: <path d="M6 .8 11.6 11H.4zM5.3 4.4v3h1.4v-3zm0 3.9v1.3h1.4V8.3z" fill="currentColor" fillRule="evenodd" />,
  pause: <path d="M2.5 1.5h2.4v9H2.5zm4.6 0h2.4v9H7.1z" fill="currentColor" />,
} as const;
export type Shape = keyof typeof SHAPES;

/** A state as word and shape, never colour alone. */
export function StatusMark({
  tone = "quiet",
  shape = "full",
  title,
  children,
}: {
  tone?: Tone;
  shape?: Shape;
  title?: string;
  children: ReactNode;
}) {
  return (
    <span className={styles.mark} data-tone={tone} title={title}>
      <svg viewBox="0 0 12 12" width="0.75em" height="0.75em" aria-hidden="true">
        {SHAPES[shape]}
      </svg>
      <span>{children}</span>
    </span>
  );
}

/** A neutral word in an outline: a sector, a source, a kind. */
export function Tag({ tone = "quiet", title, children }: { tone?: Tone; title?: string; children: ReactNode }) {
  return (
    <span className={styles.tag} data-tone={tone} title={title}>
      {children}
    </span>
  );
}
