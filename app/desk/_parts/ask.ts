/** One question of an action's form. */
export type AskField = {
  name: string;
  label: string;
  hint?: string;
  optional?: boolean;
  /** What the form opens with. */
  value?: string | boolean;
} & (
  | { kind: "text" | "area" | "date" | "moment" | "check" }
  | { kind: "select" | "radio"; options: readonly { value: string; label: string }[] }
);

/** Something a person can do to a lead: one door, the words around it, and what it must ask first. Plain data for an island. */
export type Ask = {
  /** The operation, for the draft's name. */
  verb: string;
  url: string;
  /** On the button and as the dialog's heading. */
  title: string;
  description?: string;
  /** What the button that does it says; defaults to the title. */
  submit?: string;
  /** Said when it worked. */
  done: string;
  tone?: "danger";
  fields: readonly AskField[];
  /** What goes with every send: the version it was read at. */
  fixed: Record<string, unknown>;
};

/** The sentences every action's form needs. */
export type AskWords = Record<
  | "close"
  | "cancel"
  | "optional"
  | "summary"
  | "signInAgain"
  | "signIn"
  | "restored"
  | "discard"
  | "choose"
  | "mine"
  | "now"
  | "clash"
  | "merged"
  | "takeNow",
  string
>;
