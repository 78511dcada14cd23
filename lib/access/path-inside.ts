/**
 * A path below `root` to send someone on to, or null for anything a browser could read as another site or another
 * part of this one: `//host`, `/\host`, schemes, control characters, encoded slashes, dot segments.
 */
export function pathInside(path: string | null | undefined, root: `/${string}`): string | null {
  if (!path?.startsWith("/") || path.length > 500) return null;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: browsers drop them, and "/\t/host" becomes "//host"
  if (/[\u0000-\u0020\u007f\\]|^\/\/|%2f|%5c/i.test(path)) return null;
  const base = "http://inside.invalid";
  if (!URL.canParse(path, base)) return null;
  const url = new URL(path, base);
  if (url.origin !== base) return null;
  return url.pathname === root || url.pathname.startsWith(`${root}/`) ? url.pathname + url.search + url.hash : null;
}
