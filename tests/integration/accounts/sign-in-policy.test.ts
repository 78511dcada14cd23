import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { hashPassword } from "@/app/_server/passwords";
import { checkPassword, lockedUntil, newDevice, triesOf } from "@/app/_server/sign-in";
import { notePolicy } from "@/app/_server/sign-in-policy";
import { changePassword, resetPassword } from "@/lib/accounts/passwords";
import { unlockAccount } from "@/lib/accounts/unlock";
import { given } from "@/tests/setup/given";
import { freshStore } from "@/tests/setup/store";

const store = freshStore();
const PASSWORD = "nine geese cross the 西江 at dawn";
const EMAIL = "li@example.org";
let stored: string;

beforeEach(async () => {
  stored ??= await hashPassword(PASSWORD);
  vi.stubEnv("AUTH_POLICY", "mlps3");
});
afterEach(() => vi.unstubAllEnvs());

const person = () => given(store()).account("city-officer", { email: EMAIL, passwordHash: stored });
const attempt = (password: string, address: string, device?: string, email = EMAIL) =>
  checkPassword({ email, password }, { csrf: "csrf", device }, { requestId: "test", address }).then(
    () => "in",
    (error: { code: string }) => error.code,
  );
/** Five wrong tries, each from another address. */
async function fiveWrong(email = EMAIL): Promise<unknown> {
  const answers: string[] = [];
  for (let n = 0; n < 5; n++) answers.push(await attempt("wrong", `10.0.${n}.1`, undefined, email));
  return answers;
}
const events = async (event: string) =>
  (await store().read.history.page({ event }, { offset: 0, limit: 9 })).lines.map(({ subjectId }) => subjectId);

test("five wrong passwords lock an account for everybody, its own browser and the right password included", async () => {
  const li = await person();
  expect(await fiveWrong()).toEqual(Array(5).fill("sign-in.wrong"));
  expect(await attempt(PASSWORD, "10.9.9.9")).toBe("sign-in.too-many");
  expect(await attempt(PASSWORD, "10.9.9.9", newDevice(li.id))).toBe("sign-in.too-many");
  expect(await events("account.locked")).toEqual([li.id]);
  const minutes = (((await lockedUntil(EMAIL, new Date()))?.getTime() ?? 0) - Date.now()) / 60_000;
  expect(Math.round(minutes)).toBe(15);
});

test("an address nobody has is counted alike and locks nothing that is written down", async () => {
  expect(await fiveWrong("nobody@example.org")).toEqual(Array(5).fill("sign-in.wrong"));
  expect(await attempt("wrong", "10.9.9.9", undefined, "nobody@example.org")).toBe("sign-in.too-many");
  expect(await events("account.locked")).toEqual([]);
});

test("the right password in between counts from zero again", async () => {
  await person();
  for (let n = 0; n < 4; n++) await attempt("wrong", `10.0.${n}.1`);
  expect(await attempt(PASSWORD, "10.0.8.1")).toBe("in");
  expect(await fiveWrong()).toEqual(Array(5).fill("sign-in.wrong"));
});

test("an administrator unlocks it, from every address; the history says who", async () => {
  const li = await person();
  const admin = await given(store()).administrator();
  await fiveWrong();
  for (let n = 0; n < 3; n++) await attempt(PASSWORD, "10.0.0.1");
  await store().write((tx) => unlockAccount(tx, admin, { accountId: li.id, version: li.version }, triesOf));
  expect(await lockedUntil(EMAIL, new Date())).toBeNull();
  expect(await attempt(PASSWORD, "10.0.0.1")).toBe("in");
  expect(await events("account.unlocked")).toEqual([li.id]);
  const stale = store().write((tx) => unlockAccount(tx, admin, { accountId: li.id, version: 99 }, triesOf));
  await expect(stale).rejects.toMatchObject({ code: "account.changed" });
});

test("under the default policy strangers lock nobody out", async () => {
  vi.stubEnv("AUTH_POLICY", undefined);
  const li = await person();
  for (let n = 0; n < 12; n++) await attempt("wrong", `10.0.${n}.1`);
  expect(await lockedUntil(EMAIL, new Date())).toBeNull();
  expect(await attempt(PASSWORD, "10.9.9.9", newDevice(li.id))).toBe("in");
});

test("the last five passwords are kept and no more, whoever replaced them; none under a policy that asks for none", async () => {
  const li = await given(store()).account("city-officer", { passwordHash: "p0" });
  const admin = await given(store()).administrator();
  const kept = () => store().read.accounts.formerPasswords(li.id, 99);
  const change = (n: number, remembered: number) =>
    store().write((tx) =>
      changePassword(tx, { ...admin, id: li.id }, { checked: `p${n - 1}`, passwordHash: `p${n}`, remembered }),
    );
  for (let n = 1; n <= 6; n++) await change(n, 5);
  expect((await kept()).toSorted()).toEqual(["p1", "p2", "p3", "p4", "p5"]);
  const now = await store().read.accounts.find(li.id);
  const seen = { accountId: li.id, version: now?.version ?? 0 };
  await store().write((tx) => resetPassword(tx, admin, { ...seen, passwordHash: "p7", remembered: 5 }));
  expect((await kept()).toSorted()).toEqual(["p2", "p3", "p4", "p5", "p6"]);
  expect((await store().read.accounts.find(li.id))?.passwordSetAt).toBeInstanceOf(Date);
  await change(8, 0);
  expect(await kept()).toEqual([]);
});

test("a start under another policy than the last is written to the history, once", async () => {
  const said = async () => {
    const filter = { subject: { type: "system", id: "sign-in-policy" } } as const;
    return (await store().read.history.page(filter, { offset: 0, limit: 9 })).lines.map(({ detail }) => detail.after);
  };
  await notePolicy(store(), "asvs");
  expect(await said()).toEqual([]);
  await notePolicy(store());
  await notePolicy(store());
  expect(await said()).toEqual([{ signInPolicy: "mlps3" }]);
  await notePolicy(store(), "asvs");
  expect(await said()).toEqual([{ signInPolicy: "asvs" }, { signInPolicy: "mlps3" }]);
});
