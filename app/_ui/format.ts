import { dayOf } from "@/lib/calendar/shanghai";
import type { Locale } from "@/lib/languages";
import type { Currency } from "@/lib/money";

/** How figures and times read in each language. Business time is always Asia/Shanghai. */
const INTL: Record<Locale, string> = { zh: "zh-CN", "zh-hant": "zh-HK", en: "en-GB" };
const UNITS: Record<Locale, { yi: string; wan: string; yuan: string }> = {
  zh: { yi: "亿元", wan: "万元", yuan: "元" },
  "zh-hant": { yi: "億元", wan: "萬元", yuan: "元" },
  en: { yi: "", wan: "", yuan: "" },
};

const kept = new Map<string, Intl.NumberFormat | Intl.DateTimeFormat>();
function numberFormat(locale: Locale, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const name = `n${locale}${JSON.stringify(options)}`;
  const format = kept.get(name) ?? new Intl.NumberFormat(INTL[locale], options);
  kept.set(name, format);
  return format as Intl.NumberFormat;
}
function dateFormat(locale: Locale, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const name = `d${locale}${JSON.stringify(options)}`;
  const format = kept.get(name) ?? new Intl.DateTimeFormat(INTL[locale], { timeZone: "Asia/Shanghai", ...options });
  kept.set(name, format);
  return format as Intl.DateTimeFormat;
}

export function number(value: number, locale: Locale, digits = 0): string {
  return numberFormat(locale, { maximumFractionDigits: digits }).format(value);
}

/** A number with its sign: "+18", "-4", "0". */
export function signed(value: number, locale: Locale): string {
  return numberFormat(locale, { signDisplay: "exceptZero", maximumFractionDigits: 0 }).format(value);
}

export function percent(ratio: number, locale: Locale): string {
  return numberFormat(locale, { style: "percent", maximumFractionDigits: 0 }).format(ratio);
}

/** "1.2 亿元", "3,500 万元" or "CNY 120 million"; `fen` is 1/100 yuan. */
export function money(fen: number, locale: Locale): string {
  const yuan = fen / 100;
  if (locale === "en") {
    if (yuan >= 1e9) return `CNY ${number(yuan / 1e9, locale, 2)} billion`;
    return yuan >= 1e6 ? `CNY ${number(yuan / 1e6, locale, 1)} million` : `CNY ${number(yuan, locale)}`;
  }
  if (yuan >= 1e8) return `${number(yuan / 1e8, locale, 2)} ${UNITS[locale].yi}`;
  return yuan >= 1e4
    ? `${number(yuan / 1e4, locale, 1)} ${UNITS[locale].wan}`
    : `${number(yuan, locale)} ${UNITS[locale].yuan}`;
}

/** Every digit: "CNY 120,000,000.00". For hover and print. */
export function exactMoney(fen: number, locale: Locale): string {
  return `CNY ${numberFormat(locale, { minimumFractionDigits: 2 }).format(fen / 100)}`;
}

const currencyNames = new Map<Locale, Intl.DisplayNames>();
/** "港元", "Hong Kong Dollar": what a currency is called in the reader's language. */
function currencyName(currency: Currency, locale: Locale): string {
  const names = currencyNames.get(locale) ?? new Intl.DisplayNames([INTL[locale]], { type: "currency" });
  currencyNames.set(locale, names);
  return names.of(currency) ?? currency;
}

/** An amount in the currency it was said in, as the reader's habit has it: "60 亿港元", "HKD 6 billion". */
export function amountIn(amount: number, currency: Currency, locale: Locale): string {
  if (currency === "CNY") return money(amount * 100, locale);
  if (locale === "en")
    return amount >= 1e9
      ? `${currency} ${number(amount / 1e9, locale, 2)} billion`
      : amount >= 1e6
        ? `${currency} ${number(amount / 1e6, locale, 1)} million`
        : `${currency} ${number(amount, locale)}`;
  const [yi, wan] = locale === "zh" ? ["亿", "万"] : ["億", "萬"];
  const name = currencyName(currency, locale);
  return amount >= 1e8
    ? `${number(amount / 1e8, locale, 2)} ${yi}${name}`
    : amount >= 1e4
      ? `${number(amount / 1e4, locale, 1)} ${wan}${name}`
      : `${number(amount, locale)} ${name}`;
}

/** "2026年11月23日" / "23 November 2026". */
export function date(at: Date | string, locale: Locale): string {
  return dateFormat(locale, { dateStyle: "long" }).format(asDate(at));
}

/** "2026-11-23", for tables. */
export function shortDate(at: Date | string): string {
  return typeof at === "string" ? at : dayOf(at);
}

/** Date with weekday and time, for promises. */
export function dateTime(at: Date, locale: Locale): string {
  return dateFormat(locale, { dateStyle: "full", timeStyle: "short" }).format(at);
}

/** "11-23 14:05" for tables and timelines. */
export function shortDateTime(at: Date): string {
  const local = new Date(at.getTime() + 8 * 3_600_000).toISOString();
  return `${local.slice(0, 10)} ${local.slice(11, 16)}`;
}

function asDate(at: Date | string): Date {
  return typeof at === "string" ? new Date(`${at.slice(0, 10)}T00:00:00+08:00`) : at;
}

const COUNTRY_LABELS: Record<string, Record<Locale, string>> = {
  HK: { zh: "中国香港", "zh-hant": "中國香港", en: "Hong Kong, China" },
  MO: { zh: "中国澳门", "zh-hant": "中國澳門", en: "Macao, China" },
  TW: { zh: "中国台湾", "zh-hant": "中國台灣", en: "Taiwan, China" },
};

/** Country or region by ISO code, with the bureau's own labels for 港澳台. */
export function country(code: string, locale: Locale): string {
  return (
    COUNTRY_LABELS[code]?.[locale] ??
    new Intl.DisplayNames([INTL[locale]], { type: "region", fallback: "code" }).of(code) ??
    code
  );
}
