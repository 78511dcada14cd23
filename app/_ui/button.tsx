import Link from "next/link";
import type { ComponentProps } from "react";
import styles from "./button.module.css";

type Look = {
  /** primary: the one thing this screen is for. danger: destroys. bare: text only, in rows and bars. */
  tone?: "primary" | "quiet" | "danger" | "bare";
  size?: "small" | "usual" | "large";
};

function classes({ tone = "quiet", size = "usual" }: Look, more?: string) {
  return [styles.button, styles[tone], styles[size], more].filter(Boolean).join(" ");
}

/** A button as HTML has it: inside a form it submits unless told otherwise. `busy` keeps its width and its words. */
export function Button({ tone, size, busy, className, ...rest }: ComponentProps<"button"> & Look & { busy?: boolean }) {
  return (
    <button
      {...rest}
      aria-busy={busy || undefined}
      disabled={rest.disabled || busy}
      className={classes({ tone, size }, className)}
    />
  );
}

/** A link that looks like a button because following it is the next step. */
export function ButtonLink({ tone, size, className, ...rest }: ComponentProps<typeof Link> & Look) {
  return <Link prefetch={false} {...rest} className={classes({ tone, size }, className)} />;
}

/** Buttons side by side, the first one first; on a phone they stack and fill the width. */
export function ButtonRow({ className, ...rest }: ComponentProps<"div">) {
  return <div {...rest} className={[styles.row, className].filter(Boolean).join(" ")} />;
}
