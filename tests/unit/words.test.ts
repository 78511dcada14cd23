import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { Converter } from "opencc-js";
import { describe, expect, test } from "vitest";
import { words } from "@/app/_ui/words";
import { ROLES } from "@/lib/access/roles";
import { PASSWORD_FAULTS } from "@/lib/accounts/password-rules";
import { HISTORY_EVENTS } from "@/lib/history/events";
import { LOCALES, type Locale } from "@/lib/languages";
import { FACTS } from "@/lib/leads/facts";
import { CHANNELS, SOURCES } from "@/lib/leads/sources";
import { STAGES } from "@/lib/leads/stages";
import { CLOSE_CAUSES, STATUSES } from "@/lib/leads/statuses";
import { REFUSALS } from "@/lib/refusal";

const FOLDER = resolve(import.meta.dirname, "../../messages");
const filesOf = (locale: Locale) => readdirSync(join(FOLDER, locale)).sort();

type Tree = { [key: string]: string | Tree };

function sentences(tree: Tree, at = ""): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === "string" ? [[`${at}${key}`, value] as [string, string]] : sentences(value, `${at}${key}.`),
  );
}

const read = (locale: Locale, file: string) =>
  sentences(JSON.parse(readFileSync(join(FOLDER, locale, file), "utf8")) as Tree);

/** The names a sentence must be given: `{min}`, `{n, plural, one {# day} …}`. Words inside the branches are not names. */
function placeholders(sentence: string): string[] {
  const names = new Set<string>();
  let depth = 0;
  for (let at = 0; at < sentence.length; at++) {
    if (sentence[at] === "{") {
      depth++;
      const name = /^\{\s*([A-Za-z]\w*)\s*[,}]/.exec(sentence.slice(at))?.[1];
      // Branches of a plural stand at even depth; what they hold is asked for again one deeper.
      if (name && depth % 2 === 1) names.add(name);
    } else if (sentence[at] === "}") depth--;
  }
  return [...names].sort();
}

const others = LOCALES.filter((locale) => locale !== "zh");

test("every language has the same files", () => {
  for (const locale of others) expect(filesOf(locale), locale).toEqual(filesOf("zh"));
});

describe.each(filesOf("zh"))("%s", (file) => {
  const first = new Map(read("zh", file));

  test.each(others)("says the same things in %s, about the same things", (locale) => {
    const own = new Map(read(locale, file));
    expect([...own.keys()].sort()).toEqual([...first.keys()].sort());
    const differing = [...own].filter(([key, sentence]) => {
      const [here, there] = [placeholders(sentence), placeholders(first.get(key) ?? "")];
      return here.join() !== there.join();
    });
    expect(differing.map(([key]) => key)).toEqual([]);
  });

  test.each(LOCALES)("has no empty sentence in %s", (locale) => {
    expect(read(locale, file).filter(([, sentence]) => sentence.trim() === "")).toEqual([]);
  });
});

/** Written the same in both scripts, so the converter's other spelling is not meant. */
const SHARED = new Set("群台里游准斗");
/** Where an officer is shown what to type in 简体. */
const EXAMPLES_IN_SIMPLIFIED = ["policy.json product.zhHint", "policy.json fact.textHint"];
/** What Hong Kong writes otherwise: 裏, 聯絡, 資料, 短訊, 電郵, 登入, 帳號, 伺服器, 列印, 新增線索. */
const ELSEWHERE = /裡|聯繫|信息|短信|郵箱|登錄|賬號|賬戶|服務器|打印|鼠標|新建線索/;

test("繁體 is written in 繁體, in one spelling, with Hong Kong's words", () => {
  const traditional = Converter({ from: "cn", to: "t" });
  const all = filesOf("zh-hant").flatMap((file) =>
    read("zh-hant", file).map(([key, sentence]) => [`${file} ${key}`, sentence] as const),
  );
  const wrong = all.filter(([key, sentence]) => {
    const isSimplified = [...sentence].some((sign) => !SHARED.has(sign) && traditional(sign) !== sign);
    return ELSEWHERE.test(sentence) || (isSimplified && !EXAMPLES_IN_SIMPLIFIED.includes(key));
  });
  expect(wrong).toEqual([]);
});

test("English counts one thing as one: a number before a plural word is written both ways", () => {
  const counted = /\{(n|minutes|hours|days)\} (?:more |working )?[a-z]+s\b/;
  const all = filesOf("en").flatMap((file) => read("en", file).map(([key, sentence]) => [`${file} ${key}`, sentence]));
  const known = ["reports.json hours", "leads.json match.others"];
  expect(all.filter(([key, sentence]) => counted.test(sentence as string) && !known.includes(key as string))).toEqual(
    [],
  );
});

const SAID: [noun: string, what: string, keys: readonly string[]][] = [
  ["refusals", "refusal", REFUSALS],
  ["history", "event", HISTORY_EVENTS.map((event) => `event.${event}`)],
  ["leads", "stage", STAGES.map((stage) => `stage.${stage}`)],
  ["leads", "status", STATUSES.map((status) => `status.${status}`)],
  ["leads", "cause", CLOSE_CAUSES.map((cause) => `cause.${cause}`)],
  ["leads", "source", SOURCES.map((source) => `source.${source}`)],
  ["leads", "channel", CHANNELS.map((channel) => `channel.${channel}`)],
  ["facts", "fact", Object.keys(FACTS).map((fact) => `label.${fact}`)],
  ["ui", "role", ROLES.map((role) => `desk.role.${role}`)],
  ["accounts", "role's hint", ROLES.map((role) => `roleHint.${role}`)],
  ["faults", "password fault", PASSWORD_FAULTS.map((fault) => `password.${fault}`)],
];

describe.each(LOCALES)("in %s", (locale) => {
  test.each(SAID)("messages/%s has a sentence for every %s", (noun, _what, keys) => {
    const say = words(locale, noun);
    expect(keys.filter((key) => !say.has(key))).toEqual([]);
  });
});
