import { RadioGroup } from "@/app/_ui/choice";
import { FieldSet, FieldStack } from "@/app/_ui/field";
import { SelectField, TextField } from "@/app/_ui/input";
import { TIMINGS } from "@/lib/inquiries/choices";
import type { Locale } from "@/lib/languages";
import { BAND_NAMES, CURRENCIES } from "@/lib/money";
import type { Filled } from "./filled";

const INTL: Record<Locale, string> = { zh: "zh-Hans", "zh-hant": "zh-Hant-HK", en: "en" };

/** How much, how large, how many, when. */
export function ScaleGroup({ it }: { it: Filled }) {
  const { say, locale, optional } = it;
  const currencies = new Intl.DisplayNames([INTL[locale]], { type: "currency" });
  const figure = (name: string, key: string, unit: boolean) => (
    <TextField
      name={name}
      label={say(`${key}.label`)}
      hint={say.has(`${key}.hint`) ? say(`${key}.hint`) : undefined}
      optional={optional}
      error={it.fault(name)}
      defaultValue={it.text(name)}
      inputMode="decimal"
      autoComplete="off"
      after={unit ? say(`${key}.unit`) : undefined}
    />
  );
  return (
    <FieldStack>
      <FieldSet
        name="project.investment"
        legend={say("investment.label")}
        hint={say("investment.hint")}
        optional={optional}
        error={it.fault("project.investment")}
      >
        <FieldStack>
          <FieldStack columns={2}>
            <SelectField
              name="project.investment.band"
              label={say("band.label")}
              defaultValue={it.text("project.investment.band")}
              error={it.fault("project.investment.band")}
            >
              <option value="">{say("band.none")}</option>
              {BAND_NAMES.map((band) => (
                <option key={band} value={band}>
                  {say(`band.${band}`)}
                </option>
              ))}
            </SelectField>
            <SelectField
              name="project.investment.currency"
              label={say("currency.label")}
              defaultValue={it.text("project.investment.currency") || "CNY"}
              error={it.fault("project.investment.currency")}
            >
              {CURRENCIES.map((currency) => (
                <option key={currency} value={currency}>
                  {currencies.of(currency)} {currency}
                </option>
              ))}
            </SelectField>
          </FieldStack>
          {figure("project.investment.amount", "amount", false)}
        </FieldStack>
      </FieldSet>
      <FieldStack columns={2}>
        {figure("project.landMu", "land", true)}
        {figure("project.floorAreaM2", "floor", true)}
      </FieldStack>
      <FieldStack columns={2}>{figure("project.jobs", "jobs", true)}</FieldStack>
      <RadioGroup
        name="project.timing"
        inline
        legend={say("timing.label")}
        optional={optional}
        error={it.fault("project.timing")}
        options={TIMINGS.map((value) => ({ value, label: say(`timing.${value}`) }))}
        defaultValue={it.text("project.timing")}
      />
    </FieldStack>
  );
}
