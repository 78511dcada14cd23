import type { Outcome } from "@/app/_server/respond";
import type { Locale } from "@/lib/languages";

/** What a door answered, or that no answer came: the network, the server or the proxy failed and nothing is known to be saved. */
export type Sent<T> =
  | Outcome<T>
  | { ok: false; code: "offline"; message: string; details: Record<string, never>; fields: Record<string, string> };

const LOCALES: Record<string, Locale> = { "zh-Hans": "zh", "zh-Hant-HK": "zh-hant", en: "en" };

function isOutcome<T>(value: unknown): value is Outcome<T> {
  return typeof value === "object" && value !== null && "ok" in value;
}

/** Waits for a door's answer, in the language of the page, or says in the frame's own sentence that none came. */
export async function answered<T>(knock: (headers: Record<string, string>) => Promise<Response>): Promise<Sent<T>> {
  const locale = LOCALES[document.documentElement.lang];
  try {
    const response = await knock(locale ? { "x-inkstone-locale": locale } : {});
    const answer: unknown = await response.json();
    if (isOutcome<T>(answer)) return answer;
  } catch {
    // No answer, or one that is not ours (a proxy's error page): the same to the person who pressed the button.
  }
  return { ok: false, code: "offline", message: document.body.dataset.offline ?? "", details: {}, fields: {} };
}

/**
 * Knocks on one of the house's doors with JSON and waits for its answer, in the language of the page. Never throws:
 * without an answer it says so, in the sentence that the frame keeps in `<body data-offline>`, and the caller keeps what
 * was typed.
 */
export async function send<T = unknown>(
  url: string,
  body?: unknown,
  method: "POST" | "GET" = "POST",
): Promise<Sent<T>> {
  return answered<T>((headers) =>
    fetch(url, {
      method,
      headers: { ...headers, ...(method === "POST" && { "content-type": "application/json" }) },
      body: method === "POST" ? JSON.stringify(body ?? {}) : undefined,
      credentials: "same-origin",
    }),
  );
}
