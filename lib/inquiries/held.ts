/**
 * Why an inquiry was set aside 待核 instead of going straight to the desk. Message keys below `inquiries.held`.
 * Nothing here is ever dropped: an officer looks and decides, and the sender has a reference all the same.
 */
export const HELD_REASONS = [
  "hidden-field-filled",
  "sent-too-fast",
  "page-unknown",
  "page-too-old",
  "proof-wrong",
  "proof-too-old",
  "proof-used-before",
  "many-from-one-address",
  "many-from-one-network",
  "many-without-proof",
  "reads-like-advertising",
] as const;
export type HeldReason = (typeof HELD_REASONS)[number];
