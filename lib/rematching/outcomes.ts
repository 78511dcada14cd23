/** What an officer may say was done about a changed policy. */
export const NOTICE_ANSWERS = ["told", "not-relevant"] as const;
export type NoticeAnswer = (typeof NOTICE_ANSWERS)[number];

/** `replaced`: a later change took its place before anyone answered. `as-before`: a later change took the change back. */
export const NOTICE_OUTCOMES = [...NOTICE_ANSWERS, "replaced", "as-before"] as const;
