import { db } from "@/db";
import { isDraining } from "./draining";
import { log } from "./log";
import { preview } from "./previewing";
import { rematch } from "./rematching";

const AGAIN_MS = 60_000;

const KEY = Symbol.for("inkstone.matching-again");
/** One at work in a process, however many copies of this module are loaded; `isAsked`: look again when it is done. */
const house = globalThis as { [KEY]?: { isAsked: boolean } };

/**
 * Sees to it, in the background, that every open lead is matched with the policy in force, and then that the preview
 * somebody asked for is worked out: one after the other, so that the desk shares the machine with one of them at most.
 * At start, after a publication, and when a preview is asked for.
 */
export function startMatchingAgain(): void {
  if (house[KEY]) {
    house[KEY].isAsked = true;
    return;
  }
  const running = { isAsked: true };
  house[KEY] = running;
  async function work(): Promise<void> {
    try {
      while (running.isAsked && !isDraining()) {
        running.isAsked = false;
        await rematch(db());
        await preview(db());
      }
    } catch (error) {
      if (isDraining()) return;
      log.warn({ err: error }, "matching leads again stopped; it goes on in a minute");
      setTimeout(startMatchingAgain, AGAIN_MS).unref();
    } finally {
      house[KEY] = undefined;
    }
  }
  void work();
}
