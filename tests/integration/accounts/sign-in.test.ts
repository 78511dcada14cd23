import { beforeEach, describe, expect, test } from "vitest";
import { hashPassword, passwordMatches } from "@/app/_server/passwords";
import { checkPassword, newDevice, ticketId } from "@/app/_server/sign-in";
import { given } from "@/tests/setup/given";
import { freshStore } from "@/tests/setup/store";

const store = freshStore();
const PASSWORD = "nine geese cross the 西江 at dawn";
let stored: string;

beforeEach(async () => {
  stored ??= await hashPassword(PASSWORD);
});

const person = (email = "li@example.org", change = {}) =>
  given(store()).account("city-officer", { email, passwordHash: stored, ...change });
const via = (address: string) => ({ requestId: "test", address });

const attempt = (email: string, password: string, address = "10.0.0.1", device?: string) =>
  checkPassword({ email, password }, { csrf: "csrf-cookie", device }, via(address)).then(
    (answer) => answer,
    (error: { code: string }) => error.code,
  );

async function codes(howMany: number, email: string, address?: string, device?: string): Promise<unknown[]> {
  const answers: unknown[] = [];
  for (let n = 0; n < howMany; n++) answers.push(await attempt(email, "wrong", address, device));
  return answers;
}

describe("signing in", () => {
  test("a right password earns a ticket that only the same browser can use", async () => {
    const li = await person();
    const answer = (await attempt("LI@example.org", PASSWORD)) as { ticket: string };
    const redeem = (csrf: string) =>
      store().write((tx) => tx.accounts.redeemTicket(ticketId(answer.ticket, csrf), new Date()));
    expect(await redeem("another-browser")).toBeNull();
    expect(await redeem("csrf-cookie")).toBe(li.id);
    expect(await redeem("csrf-cookie")).toBeNull();
  });

  test("unknown, disabled and mistyped are told the same", async () => {
    await person();
    await person("closed@example.org", { disabledAt: new Date() });
    expect(await attempt("nobody@example.org", PASSWORD)).toBe("sign-in.wrong");
    expect(await attempt("closed@example.org", PASSWORD)).toBe("sign-in.wrong");
    expect(await attempt("li@example.org", "wrong")).toBe("sign-in.wrong");
    const { lines } = await store().read.history.page({ event: "account.sign-in-refused" }, { offset: 0, limit: 9 });
    expect(lines.map(({ detail }) => detail.why)).toEqual(["password", "disabled", "unknown"]);
    expect(JSON.stringify(lines)).not.toMatch(/example\.org|wrong/);
  });

  test("the sixth try from one address waits, for known and unknown accounts alike, even with the right password", async () => {
    await person();
    expect(await codes(6, "li@example.org")).toEqual([...Array(5).fill("sign-in.wrong"), "sign-in.too-many"]);
    expect(await attempt("li@example.org", PASSWORD)).toBe("sign-in.too-many");
    expect(await codes(6, "nobody@example.org")).toEqual([...Array(5).fill("sign-in.wrong"), "sign-in.too-many"]);
  });

  test("the person gets in from another address, and from a browser the account has used before", async () => {
    const li = await person();
    await codes(6, "li@example.org");
    expect(await attempt("li@example.org", PASSWORD, "10.0.0.2")).toHaveProperty("ticket");
    expect(await attempt("li@example.org", PASSWORD, "10.0.0.1", newDevice(li.id))).toHaveProperty("ticket");
  });

  test("a device cookie of another account, or a made-up one, counts for nothing", async () => {
    await person();
    const wu = await person("wu@example.org");
    await codes(6, "li@example.org");
    expect(await attempt("li@example.org", PASSWORD, "10.0.0.1", newDevice(wu.id))).toBe("sign-in.too-many");
    expect(await attempt("li@example.org", PASSWORD, "10.0.0.1", "made.up")).toBe("sign-in.too-many");
  });

  test("thirty tries from one address are enough for an hour, over all accounts", async () => {
    for (let n = 0; n < 6; n++) expect(await codes(5, `nobody-${n}@example.org`)).not.toContain("sign-in.too-many");
    expect(await attempt("somebody@example.org", "wrong")).toBe("sign-in.too-many");
  });

  test("fifty tries at one account a day, from however many addresses", async () => {
    const answers: unknown[] = [];
    for (let n = 0; n < 52; n++) answers.push(await attempt("li@example.org", "wrong", `10.1.0.${n}`));
    expect(answers.filter((code) => code === "sign-in.wrong")).toHaveLength(50);
  });

  test("a right password uses up nothing, so an office behind one address can come to work", async () => {
    await person();
    for (let n = 0; n < 40; n++) expect(await attempt("li@example.org", PASSWORD)).toHaveProperty("ticket");
  });

  test("guesses that arrive together are counted together", async () => {
    await person();
    const answers = await Promise.all(Array.from({ length: 20 }, () => attempt("li@example.org", "wrong")));
    expect(answers.filter((code) => code === "sign-in.wrong").length).toBeLessThanOrEqual(5);
  });
});

describe("hashing", () => {
  test("tells two long passwords apart that differ at their end, and knows 汉字 however composed", async () => {
    const long = "x".repeat(74);
    const hash = await hashPassword(`${long}a tail`);
    expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(await passwordMatches(`${long}a tail`, hash)).toBe(true);
    expect(await passwordMatches(`${long}b tail`, hash)).toBe(false);
    const accent = await hashPassword("café au lait à la crème");
    expect(await passwordMatches("cafe\u0301 au lait a\u0300 la cre\u0300me", accent)).toBe(true);
  });

  test("turns the twenty-third away that would have to wait", async () => {
    const results = await Promise.allSettled(Array.from({ length: 30 }, () => hashPassword("a password that is long")));
    const refused = results.filter((each) => each.status === "rejected");
    expect(refused).toHaveLength(8);
    expect(refused[0]).toMatchObject({ reason: { code: "sign-in.busy" } });
  });
});
