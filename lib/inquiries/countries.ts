import { LOCALES, type Locale } from "../languages";

/** ISO 3166-1 alpha-2, the 249 codes in force. */
export const COUNTRY_CODES =
  `AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ
CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR
GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO
JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR
MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO
RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV
TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW`.split(/\s+/);

/** Where most of the bureau's investors come from: offered first. */
export const FREQUENT_COUNTRIES = ["CN", "HK", "MO", "TW", "SG", "JP", "KR", "US", "DE", "GB", "MY", "TH"] as const;

const SPOKEN: Record<string, string> = {
  usa: "US",
  "u.s.a.": "US",
  "u.s.": "US",
  uk: "GB",
  "u.k.": "GB",
  england: "GB",
  uae: "AE",
  dubai: "AE",
  korea: "KR",
  "south korea": "KR",
  prc: "CN",
  "p.r. china": "CN",
  "mainland china": "CN",
  中国大陆: "CN",
  中国内地: "CN",
  内地: "CN",
  香港: "HK",
  中国香港: "HK",
  中國香港: "HK",
  "hong kong": "HK",
  "hong kong, china": "HK",
  "hong kong sar": "HK",
  澳门: "MO",
  澳門: "MO",
  中国澳门: "MO",
  中國澳門: "MO",
  macau: "MO",
  macao: "MO",
  "macao, china": "MO",
  台湾: "TW",
  台灣: "TW",
  中国台湾: "TW",
  中國台灣: "TW",
  taiwan: "TW",
  "taiwan, china": "TW",
};

const INTL: Record<Locale, string> = { zh: "zh-Hans", "zh-hant": "zh-Hant", en: "en" };
let names: Map<string, string> | undefined;

function byName(): Map<string, string> {
  if (names) return names;
  names = new Map(Object.entries(SPOKEN));
  for (const locale of LOCALES) {
    const say = new Intl.DisplayNames([INTL[locale]], { type: "region", fallback: "none" });
    for (const code of COUNTRY_CODES) {
      const name = say.of(code);
      if (name && !names.has(name.toLowerCase())) names.set(name.toLowerCase(), code);
    }
  }
  return names;
}

/** The ISO code for a code in either case or a name in one of the house's languages; null when it is neither. */
export function countryCode(text: string): string | null {
  const plain = text.normalize("NFKC").trim();
  const code = plain.toUpperCase();
  if (COUNTRY_CODES.includes(code)) return code;
  return byName().get(plain.toLowerCase()) ?? null;
}
