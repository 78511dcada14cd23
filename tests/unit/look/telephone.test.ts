import { expect, test } from "vitest";
import { telephone } from "@/app/_ui/frame/telephone";

test("a reader in China sees the area code, one abroad the country code", () => {
  expect(telephone("0086-758-2899202", "zh").text).toBe("0758-2899202");
  expect(telephone("0086-758-2899202", "zh-hant").text).toBe("+86 758 289 9202");
  expect(telephone("0086-758-2899202", "en").text).toBe("+86 758 289 9202");
});

test("every reader's telephone dials the same number", () => {
  expect(telephone("0086-758-2899202", "zh").href).toBe("tel:+867582899202");
  expect(telephone("+86 758 2899202", "en").href).toBe("tel:+867582899202");
});

test("a number written in another way is shown as it stands", () => {
  expect(telephone("+852 2345 6789", "en")).toEqual({ text: "+852 2345 6789", href: "tel:+85223456789" });
});
