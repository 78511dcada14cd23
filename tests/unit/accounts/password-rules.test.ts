import { describe, expect, test } from "vitest";
import { initialPassword } from "@/lib/accounts/initial-password";
import { PASSWORD_MAX, passwordFault } from "@/lib/accounts/password-rules";

const li = { email: "li.xiaotong@zhaoqing.example.gov.cn", name: "李晓彤" };

describe("a password", () => {
  test.each([
    ["correct horse battery", null],
    ["春眠不觉晓处处闻啼鸟夜来风雨声", null],
    ["my aunt keeps nine geese 肇庆", null],
    ["          spaces count too, inside", null],
    ["fourteen chars", "too-short"],
    ["春眠不觉晓处处闻啼鸟夜来风雨", "too-short"],
    ["aaaaaaaaaaaaaaaaaaaa", "simple"],
    ["abcabcabcabcabcabc", "simple"],
    ["12121212121212121212", "simple"],
    ["Zhaoqing Inkstone 2026", "common"],
    ["肇庆市投资促进局 招商引资 2026!", "common"],
    ["sihui huaiji deqing fengkai", "common"],
    ["qwertyuiop1234567890", "common"],
    ["P@ssw0rd Admin 123456", "common"],
    ["李晓彤 lixiaotong li.xiaotong", "personal"],
  ])("%s: %s", (password, fault) => {
    expect(passwordFault(password, li)).toBe(fault);
  });

  test("of 200 characters is accepted and of 201 is not", () => {
    const long = "The quick brown fox jumps over the lazy dog. ".repeat(5).slice(0, PASSWORD_MAX - 8);
    expect(passwordFault(`${long}12 geese`, li)).toBeNull();
    expect(passwordFault(`${long}123 geese`, li)).toBe("too-long");
  });

  test("counts 汉字 outside the basic plane as one character each", () => {
    expect(passwordFault("𠮷𠮷𠮷野家牛丼大盛", li)).toBe("too-short");
  });
});

test("a first password passes the rules, has ten syllables, and is never the same twice", () => {
  const made = Array.from({ length: 200 }, initialPassword);
  expect(new Set(made).size).toBe(200);
  for (const password of made) {
    expect(password).toMatch(
      /^(?:[B-DF-HJ-NP-TV-W][aeiou])[b-df-hj-np-tv-w][aeiou](?:-(?:[b-df-hj-np-tv-w][aeiou]){2}){4}$/,
    );
    expect(passwordFault(password, li)).toBeNull();
  }
});
