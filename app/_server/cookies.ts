/** One cookie of a request, decoded; undefined when it is not there or not decodable. */
export function cookieOf(headers: Headers, name: string): string | undefined {
  for (const part of (headers.get("cookie") ?? "").split(";")) {
    const at = part.indexOf("=");
    if (at < 0 || part.slice(0, at).trim() !== name) continue;
    try {
      return decodeURIComponent(part.slice(at + 1).trim());
    } catch {
      return undefined;
    }
  }
  return undefined;
}

type Kept = { maxAgeSeconds: number; secure: boolean };

/** A Set-Cookie value: for this site only, out of reach of scripts. */
export function setCookie(name: string, value: string, { maxAgeSeconds, secure }: Kept): string {
  return `${name}=${encodeURIComponent(value)}; Path=/; Max-Age=${maxAgeSeconds}; HttpOnly; SameSite=Lax${secure ? "; Secure" : ""}`;
}
