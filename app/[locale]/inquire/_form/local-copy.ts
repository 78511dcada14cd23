/** The copy of a half-written form in this browser tab: it survives a reload, the back button and a change of language. */
export const LOCAL_COPY = "inkstone.inquiry";

const OURS = new Set(["stamp", "draft", "subject", "do", "challenge", "proof"]);
/** Preselected by the form itself: alone they are nobody's words. */
const GIVEN: Record<string, string> = { "project.investment.currency": "CNY", "project.preferredLocation": "suggest" };

type Copy = [name: string, value: string][];

function written(form: HTMLFormElement): Copy {
  return [...new FormData(form)].flatMap(([name, value]) =>
    typeof value === "string" && value !== "" && !OURS.has(name) ? [[name, value] as [string, string]] : [],
  );
}

export function keepCopy(form: HTMLFormElement): void {
  try {
    sessionStorage.setItem(LOCAL_COPY, JSON.stringify(written(form)));
  } catch {
    // A browser may forbid storage; the form works without.
  }
}

export function forgetCopy(): void {
  try {
    sessionStorage.removeItem(LOCAL_COPY);
  } catch {
    // Nothing was kept either.
  }
}

function kept(): Copy {
  try {
    return JSON.parse(sessionStorage.getItem(LOCAL_COPY) ?? "[]") as Copy;
  } catch {
    return [];
  }
}

/** Puts the kept words back into an untouched form; true when there was anything worth telling the writer about. */
export function restoreCopy(form: HTMLFormElement): boolean {
  const copy = kept();
  if (copy.every(([name, value]) => GIVEN[name] === value)) return false;
  for (const control of form.elements) {
    if (
      !(
        control instanceof HTMLInputElement ||
        control instanceof HTMLTextAreaElement ||
        control instanceof HTMLSelectElement
      )
    )
      continue;
    if (!control.name || OURS.has(control.name)) continue;
    const values = copy.flatMap(([name, value]) => (name === control.name ? [value] : []));
    if (control instanceof HTMLInputElement && (control.type === "checkbox" || control.type === "radio"))
      control.checked = values.includes(control.value);
    else if (values[0] !== undefined) control.value = values[0];
  }
  return true;
}
