import { execFileSync } from "node:child_process";
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { troubleOf } from "@/db";
import { address } from "@/db/engine/address";
import { openStore } from "@/db/store";
import { SYSTEM } from "@/lib/access/actor";

const large = {
  event: "system.started",
  subjectType: "system",
  subjectId: "full",
  reason: "x".repeat(200_000),
} as const;

/** A disk of eight megabytes, where the machine lets us make one (root on Linux); otherwise the engine's own limit. */
function smallDisk(): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), "inkstone-small-"));
  execFileSync("mount", ["-t", "tmpfs", "-o", "size=8m", "tmpfs", folder]);
  return {
    folder,
    remove: () => {
      execFileSync("umount", [folder]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const canMount =
  process.getuid?.() === 0 &&
  (() => {
    try {
      smallDisk().remove();
      return true;
    } catch {
      return false;
    }
  })();

test("a full database takes no writes and says so, answers reads, and goes on when there is room", async () => {
  if (address().engine === "postgres")
    return expect(troubleOf(Object.assign(new Error(), { code: "53100" }))).toBe("full");
  const disk = canMount
    ? smallDisk()
    : { folder: mkdtempSync(join(tmpdir(), "inkstone-small-")), remove: () => undefined };
  const path = join(disk.folder, "inkstone.db");
  copyFileSync(inject("base"), path);
  const filler = join(disk.folder, "filler");
  if (canMount) writeFileSync(filler, Buffer.alloc(1024 * 1024));
  const store = openStore({ engine: "sqlite", path });
  try {
    if (!canMount) await store.engine.write((q) => q.raw("pragma max_page_count = 1000", []));
    let trouble: unknown = null;
    let written = 0;
    for (let n = 0; n < 200 && trouble === null; n++) {
      await store
        .write((tx) => tx.history.record(SYSTEM, large))
        .then(
          () => written++,
          (error: unknown) => {
            trouble = troubleOf(error);
          },
        );
    }
    expect(trouble).toBe("full");
    expect(written).toBeGreaterThan(0);
    expect(await store.read.history.lastSeq()).toBe(1 + written);
    if (canMount) rmSync(filler);
    else await store.engine.write((q) => q.raw("pragma max_page_count = 100000", []));
    await store.write((tx) => tx.history.record(SYSTEM, { ...large, reason: "room again" }));
    expect(await store.read.history.firstBrokenSeq()).toBeNull();
  } finally {
    await store.close();
    disk.remove();
    rmSync(disk.folder, { recursive: true, force: true });
  }
});
