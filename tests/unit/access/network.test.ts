import { expect, test } from "vitest";
import { networkOf } from "@/lib/access/network";

test("addresses of one /24 or one /64 are of one network, neighbours are not", () => {
  expect(networkOf("203.0.113.7")).toBe("203.0.113.0/24");
  expect(networkOf("203.0.113.254")).toBe(networkOf("::ffff:203.0.113.7"));
  expect(networkOf("203.0.114.7")).not.toBe(networkOf("203.0.113.7"));
  expect(networkOf("2001:db8:0:1::9")).toBe("2001:db8:0:1::/64");
  expect(networkOf("2001:0DB8::1:ffff:1:2:3")).toBe("2001:db8:0:1::/64");
  expect(networkOf("2001:db8:0:2::9")).not.toBe(networkOf("2001:db8:0:1::9"));
  expect(networkOf("fe80::1%eth0")).toBe("fe80:0:0:0::/64");
  expect(networkOf("::1")).toBe("0:0:0:0::/64");
});

test("what is no address counts by itself", () => {
  for (const text of ["unknown", "1.2.3", "a:b", "1::2::3", "::g"]) expect(networkOf(text)).toBe(text);
});
