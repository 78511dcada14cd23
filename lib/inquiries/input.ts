import { z } from "zod";
import { LOCALES } from "../languages";
import { BAND_NAMES, CURRENCIES } from "../money";
import { MOST_PRIORITIES } from "./choices";
import { countryCode } from "./countries";
import { isCreditCode } from "./credit-code";
import { isDialable } from "./phone";

/** The longest message, in UTF-16 units: about fifteen printed pages. */
export const MESSAGE_LIMIT = 20_000;

/** PostgreSQL stores neither of these, and no person types them. */
const UNPRINTABLE = /\0|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
const clean = (text: string) => !UNPRINTABLE.test(text);
/** Spaces, controls and what is drawn as nothing (zero-width space, joiners, direction marks) say nothing. */
const saysSomething = (text: string) => /[^\s\p{Cc}\p{Default_Ignorable_Code_Point}]/u.test(text);

/** One line as typed, without the space around it. Blank means not answered. */
const line = (most: number) => z.string().trim().max(most).refine(clean, "characters");
/** A blank line, or one that passes. */
const lineThat = (most: number, passes: (text: string) => boolean, fault: string) =>
  line(most).refine((text) => text === "" || passes(text), fault);

const isEmail = (text: string) => z.email().safeParse(text).success;
const isWebAddress = (text: string) => {
  const url = URL.canParse(text) ? new URL(text) : null;
  return url !== null && (url.protocol === "http:" || url.protocol === "https:") && url.hostname.includes(".");
};

const Contact = z
  .strictObject({
    name: line(100).optional(),
    email: lineThat(254, isEmail, "email").optional(),
    phone: lineThat(40, isDialable, "phone").optional(),
    wechat: line(64).optional(),
    whatsapp: lineThat(40, isDialable, "phone").optional(),
  })
  .refine(
    ({ email, phone, wechat, whatsapp }) => [email, phone, wechat, whatsapp].some((way) => way && saysSomething(way)),
    {
      message: "contact-way",
      when: ({ value }) => typeof value === "object" && value !== null,
    },
  );

const Company = z.strictObject({
  name: line(200).optional(),
  /** ISO 3166-1 alpha-2, or a name that can be read as one. */
  country: lineThat(80, (text) => countryCode(text) !== null, "country").optional(),
  creditCode: lineThat(18, (text) => isCreditCode(text.toUpperCase()), "credit-code").optional(),
  website: lineThat(300, isWebAddress, "url").optional(),
});

/** A band is read in the currency beside it; an exact amount, in whole units, wins over a band. */
const Investment = z.strictObject({
  band: z.enum(BAND_NAMES).optional(),
  amount: z.number().min(1).max(1e13).optional(),
  currency: z.enum(CURRENCIES),
});

const Project = z.strictObject({
  sector: line(200).optional(),
  activity: line(500).optional(),
  investment: Investment.optional(),
  landMu: z.number().min(0).max(1_000_000).optional(),
  floorAreaM2: z.number().min(0).max(100_000_000).optional(),
  jobs: z.int().min(0).max(1_000_000).optional(),
  /** One of TIMINGS, or the sender's own words. */
  timing: line(100).optional(),
  /** One of PLACE_ANSWERS, or the sender's own words. */
  preferredLocation: line(100).optional(),
  /** Of PRIORITIES, or the sender's own words. */
  priorities: z.array(line(100)).max(MOST_PRIORITIES).optional(),
});

/**
 * One inquiry, from the form or from a partner's system. Unknown keys are refused by name. The message is kept
 * exactly as sent: not trimmed, not normalised, line ends as they came (the form undoes the CRLF that browsers
 * put into a posted text area, so that both ways store what was typed).
 */
export const Inquiry = z.strictObject({
  locale: z.enum(LOCALES),
  message: z.string().max(MESSAGE_LIMIT).refine(saysSomething, "required").refine(clean, "characters"),
  contact: Contact,
  company: Company.optional(),
  project: Project.optional(),
  /** Where the sender learned of the bureau, or the partner site's name. */
  source: line(120).optional(),
  consent: z.strictObject({
    /** To be contacted about this inquiry: without it there is nothing to do. */
    contact: z.literal(true),
    /** May be passed on to the counties, zones and departments that could take the project. */
    share: z.boolean().optional(),
    /** May be shown to the bureau's partners outside the mainland. */
    abroad: z.boolean().optional(),
  }),
});
export type Inquiry = z.output<typeof Inquiry>;
