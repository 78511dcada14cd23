import { FieldSet, FieldStack } from "@/app/_ui/field";
import { SelectField, TextField } from "@/app/_ui/input";
import { countryOptions } from "./country-options";
import type { Filled } from "./filled";

type Line = Parameters<typeof TextField>[0];

/** Who is asking, and how to answer. */
export function ContactGroup({ it }: { it: Filled }) {
  const { say, locale, optional } = it;
  const line = (name: string, key: string, more: Partial<Line> = {}) => (
    <TextField
      name={name}
      label={say(`${key}.label`)}
      hint={say.has(`${key}.hint`) ? say(`${key}.hint`) : undefined}
      error={it.fault(name)}
      defaultValue={it.text(name)}
      {...more}
    />
  );
  const { frequent, others } = countryOptions(locale);
  const choices = (options: typeof frequent) =>
    options.map(({ code, name }) => (
      <option key={code} value={code}>
        {name}
      </option>
    ));
  return (
    <FieldStack>
      {line("contact.name", "name", { optional, autoComplete: "name" })}
      <FieldSet name="contact" legend={say("ways.label")} hint={say("ways.hint")} error={it.fault("contact")}>
        <FieldStack columns={2}>
          {line("contact.phone", "phone", { type: "tel", inputMode: "tel", autoComplete: "tel" })}
          {line("contact.email", "email", { type: "email", inputMode: "email", autoComplete: "email" })}
          {line("contact.wechat", "wechat", { autoComplete: "off", autoCapitalize: "none" })}
          {line("contact.whatsapp", "whatsapp", { type: "tel", inputMode: "tel", autoComplete: "off" })}
        </FieldStack>
      </FieldSet>
      <FieldSet name="company" legend={say("company.label")} optional={optional} error={it.fault("company")}>
        <FieldStack>
          {line("company.name", "companyName", { autoComplete: "organization" })}
          <SelectField
            name="company.country"
            label={say("country.label")}
            error={it.fault("company.country")}
            defaultValue={it.text("company.country")}
            autoComplete="country"
          >
            <option value="">{say("country.none")}</option>
            <optgroup label={say("country.frequent")}>{choices(frequent)}</optgroup>
            <optgroup label={say("country.all")}>{choices(others)}</optgroup>
          </SelectField>
          <FieldStack columns={2}>
            {line("company.creditCode", "creditCode", { autoComplete: "off", autoCapitalize: "characters" })}
            {line("company.website", "website", { type: "url", inputMode: "url", autoComplete: "url" })}
          </FieldStack>
        </FieldStack>
      </FieldSet>
      {line("source", "source", { optional, autoComplete: "off" })}
    </FieldStack>
  );
}
