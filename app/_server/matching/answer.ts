import { setImmediate as othersFirst } from "node:timers/promises";
import { z } from "zod";
import { db } from "@/db";
import type { Actor } from "@/lib/access/actor";
import { visibleTo } from "@/lib/access/scope";
import { dayOf } from "@/lib/calendar/shanghai";
import { readyToMatch } from "@/lib/leads/ready-to-match";
import { type Answered, type AskedInquiry, answerLine, answerTo, type NotAnswered } from "@/lib/matching/asked";
import { leadsCited, namingOnly } from "@/lib/matching/own-pull";
import type { Prepared } from "@/lib/matching/prepare";
import { MOST_AT_ONCE } from "./limits";

/** Several inquiries; each is read by itself, so that one that cannot be read does not stop the others. */
export const AskedBatch = z.array(z.unknown()).max(MOST_AT_ONCE);

/** Answers as the caller may read them: leads of the bureau are counted, and named only where the caller may see them. */
async function asSeenBy<A extends Answered | NotAnswered>(actor: Actor, answers: A[]): Promise<A[]> {
  const cited = answers.flatMap((each) => ("error" in each ? [] : leadsCited(each)));
  const named = await db().read.leads.named(visibleTo(actor), [...new Set(cited)]);
  const seen = new Set(named.map(({ id }) => id));
  return answers.map((each) => ("error" in each ? each : { ...each, ...namingOnly(each, seen) }));
}

let last: Promise<unknown> = Promise.resolve();

/**
 * One inquiry at a time in this process, however many calls there are, and before each whatever else waits for the process.
 * Calls take turns: a long list does not keep a single inquiry waiting for all of it.
 */
function inTurn<T>(work: () => T): Promise<T> {
  const done = last.then(() => othersFirst()).then(work);
  last = done.catch(() => undefined);
  return done;
}

export async function answerLines(prepared: Prepared, inquiries: unknown[]): Promise<(Answered | NotAnswered)[]> {
  const answers: (Answered | NotAnswered)[] = [];
  for (const [at, raw] of inquiries.entries())
    answers.push(await inTurn(() => answerLine(prepared, raw, at + 1, dayOf(new Date()))));
  return answers;
}

/** By the policy and the precedents in force. Keeps nothing. */
export async function answerOne(actor: Actor, inquiry: AskedInquiry): Promise<Answered> {
  const prepared = await readyToMatch(db().read);
  const [answer] = await asSeenBy(actor, [await inTurn(() => answerTo(prepared, inquiry, dayOf(new Date())))]);
  return answer as Answered;
}

export async function answerBatch(actor: Actor, inquiries: unknown[]): Promise<(Answered | NotAnswered)[]> {
  return asSeenBy(actor, await answerLines(await readyToMatch(db().read), inquiries));
}
