import { baseUrl } from "../settings";

/**
 * Whether another site's page made the browser send this form. The form carries no one's rights, so a request that
 * says nothing of where it comes from (old browsers, scripts) is not refused; its stamp tells whether it is doubtful.
 */
export function isForeignPage(headers: Headers): boolean {
  const site = headers.get("sec-fetch-site");
  if (site) return site !== "same-origin" && site !== "none";
  const origin = headers.get("origin");
  if (!origin) return false;
  return origin !== baseUrl().origin && origin !== `http://${headers.get("host")}`;
}
