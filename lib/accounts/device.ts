/** What a browser says of itself, most particular first: Edge also says Chrome, Chrome also says Safari. */
const BROWSERS: readonly [RegExp, string][] = [
  [/MicroMessenger\//, "WeChat"],
  [/wxwork\//i, "WeCom"],
  [/DingTalk\//, "DingTalk"],
  [/Edg(?:A|iOS)?\//, "Edge"],
  [/360SE|QIHU|360EE/i, "360"],
  [/QQBrowser\//, "QQ Browser"],
  [/Firefox\/|FxiOS\//, "Firefox"],
  [/Chrome\/|CriOS\//, "Chrome"],
  [/Safari\//, "Safari"],
];
const SYSTEMS: readonly [RegExp, string][] = [
  [/HarmonyOS/, "HarmonyOS"],
  [/iPhone|iPad|iPod/, "iOS"],
  [/Android/, "Android"],
  [/Windows/, "Windows"],
  [/Mac OS X|Macintosh/, "macOS"],
  [/Linux|X11/, "Linux"],
];

const first = (list: readonly [RegExp, string][], text: string) => list.find(([sign]) => sign.test(text))?.[1] ?? null;

/** "Chrome" and "Windows" from a User-Agent header; null where it does not say, or is not to be understood. */
export function deviceOf(userAgent: string | null): { browser: string | null; system: string | null } {
  return { browser: first(BROWSERS, userAgent ?? ""), system: first(SYSTEMS, userAgent ?? "") };
}
