/** What an engine's error means, where the house has an answer for it. */
export type ArchiveTrouble = "busy" | "full" | "unique" | "conflict" | "foreign-key" | null;

const MEANINGS: Record<string, ArchiveTrouble> = {
  SQLITE_BUSY: "busy",
  SQLITE_BUSY_SNAPSHOT: "busy",
  SQLITE_LOCKED: "busy",
  "55P03": "busy",
  "57P03": "busy",
  "53300": "busy",
  ECONNREFUSED: "busy",
  SQLITE_FULL: "full",
  SQLITE_IOERR_WRITE: "full",
  SQLITE_IOERR_SHMSIZE: "full",
  ENOSPC: "full",
  "53100": "full",
  SQLITE_CONSTRAINT_UNIQUE: "unique",
  SQLITE_CONSTRAINT_PRIMARYKEY: "unique",
  "23505": "unique",
  SQLITE_CONSTRAINT_FOREIGNKEY: "foreign-key",
  "23503": "foreign-key",
  "40001": "conflict",
  "40P01": "conflict",
};

/** Reads the code of a driver error, however deeply it was wrapped. */
export function troubleOf(error: unknown): ArchiveTrouble {
  for (let at: unknown = error, depth = 0; at instanceof Error && depth < 5; at = at.cause, depth++) {
    const code = "code" in at ? String(at.code) : "";
    if (code in MEANINGS) return MEANINGS[code] ?? null;
  }
  return null;
}
