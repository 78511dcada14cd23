/** The first `take` groups of an IPv6 address, written out. */
function groups(address: string, take: number): string | null {
  const [head = "", tail, ...rest] = address.split("::");
  if (rest.length > 0) return null;
  const left = head === "" ? [] : head.split(":");
  const right = tail ? tail.split(":") : [];
  const gap = tail === undefined ? 0 : 8 - left.length - right.length;
  const all = [...left, ...Array<string>(Math.max(0, gap)).fill("0"), ...right];
  if (all.length !== 8 || !all.every((group) => /^[0-9a-f]{1,4}$/i.test(group))) return null;
  return all
    .slice(0, take)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(":");
}

/**
 * The network an address is in: IPv4 /24 and IPv6 /64, the smallest that is given to one holder. One who has a network has
 * all its addresses, so what is counted by address is counted by network too. What is no address is its own network.
 */
export function networkOf(address: string): string {
  const v4 = /^(?:::ffff:)?(\d{1,3}\.\d{1,3}\.\d{1,3})\.\d{1,3}$/i.exec(address)?.[1];
  if (v4) return `${v4}.0/24`;
  const v6 = groups(address.split("%", 1)[0] as string, 4);
  return v6 ? `${v6}::/64` : address;
}
