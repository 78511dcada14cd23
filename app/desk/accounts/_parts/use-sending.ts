import { useState } from "react";
import { type Sent, send } from "@/app/_ui/send";

/** Sends what was entered to one door and keeps what it refused: each field's fault, and the lines of the summary. */
export function useSending<T>(url: string, onDone: (value: T) => void) {
  const [failed, setFailed] = useState<Extract<Sent<T>, { ok: false }> | null>(null);
  const [attempt, setAttempt] = useState(0);
  const faults: Record<string, string> = failed?.fields ?? {};
  const named = Object.entries(faults).map(([field, message]) => ({ field, message }));
  return {
    faults,
    errors: failed && named.length === 0 ? [{ field: null, message: failed.message }] : named,
    attempt,
    async knock(body: Record<string, unknown>): Promise<void> {
      const answer = await send<T>(url, body);
      setFailed(answer.ok ? null : answer);
      setAttempt((n) => n + 1);
      if (answer.ok) onDone(answer.value);
    },
  };
}
