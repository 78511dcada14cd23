import { toSimplified } from "../search/simplified";

/** What a registered name ends in and says nothing about whose it is. */
const SUFFIXES =
  /(?:股份有限公司|有限责任公司|有限公司|集团公司|集团|公司|\b(?:co|company|corporation|corp|incorporated|inc|limited|ltd|llc|plc|gmbh|ag|bv|pte|pty|sa|group|holdings?)\b\.?)+/g;
const LOOKS_LIKE_COMPANY =
  /公司|集团|企业|工厂|实业|科技|厂$|\b(?:co|company|corp|corporation|inc|ltd|limited|llc|plc|gmbh|ag|bv|pte|group|holdings?)\b/;

const folded = (name: string) => toSimplified(name.normalize("NFKC").toLowerCase());

/**
 * A company's name folded so that its spellings meet: width, case, 繁简, punctuation and 有限公司, Ltd. removed.
 * Null when nothing telling is left.
 */
export function foldCompany(name: string | null | undefined): string | null {
  if (!name) return null;
  const bare = folded(name)
    .replace(/[（(][^）)]*[）)]/g, "")
    .replace(SUFFIXES, " ")
    .replace(/[^\p{L}\p{N}]+/gu, "");
  return [...bare].length >= 2 ? bare : null;
}

/** The key of a lead: its company's, or its investor's where that is plainly a company and not a person. */
export function companyKeyOf(lead: { companyName?: string | null; investorName?: string | null }): string | null {
  if (lead.companyName) return foldCompany(lead.companyName);
  return lead.investorName && LOOKS_LIKE_COMPANY.test(folded(lead.investorName))
    ? foldCompany(lead.investorName)
    : null;
}
