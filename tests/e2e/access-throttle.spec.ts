import { request as knock } from "node:http";
import { expect, test } from "@playwright/test";
import { atWork, newBrowser, signedIn, signInAt } from "../setup/account-doors";

type Answer = { status: number; retryAfter: string | undefined };

/** One guess from another address of this machine, claiming to come from anywhere. */
function guess(baseURL: string, cookie: string, email: string, n: number): Promise<Answer> {
  const { hostname, port, origin } = new URL(baseURL);
  const body = JSON.stringify({ email, password: `guess number ${n}` });
  const forged = `203.0.${n % 256}.${n % 199}`;
  const headers = {
    "content-type": "application/json",
    "content-length": Buffer.byteLength(body),
    cookie,
    origin,
    "sec-fetch-site": "same-origin",
    "x-forwarded-for": forged,
    "x-real-ip": forged,
    "x-inkstone-address": forged,
    forwarded: `for=${forged}`,
  };
  return new Promise((resolve, reject) => {
    const sent = knock(
      { hostname, port, path: "/api/v1/sign-in", method: "POST", headers, localAddress: "127.0.0.9" },
      (answer) => {
        answer.resume();
        answer.on("end", () => resolve({ status: answer.statusCode ?? 0, retryAfter: answer.headers["retry-after"] }));
      },
    );
    sent.on("error", reject);
    sent.end(body);
  });
}

test("five hundred guesses with forged addresses reach the hash five times, and the person still signs in", async ({
  baseURL,
}) => {
  const base = baseURL ?? "";
  const li = await atWork(await signedIn(base, "administrator"), base);
  const guesser = await newBrowser(base);
  await guesser.get("/api/auth/csrf");
  const cookie = (await guesser.storageState()).cookies.map(({ name, value }) => `${name}=${value}`).join("; ");
  const answers: Answer[] = [];
  for (let n = 0; n < 500; n++) answers.push(await guess(base, cookie, li.email, n));
  expect(answers.filter(({ status }) => status === 401)).toHaveLength(5);
  const turnedAway = answers.filter(({ status }) => status === 429);
  expect(turnedAway).toHaveLength(495);
  expect(turnedAway.every(({ retryAfter }) => Number(retryAfter) > 60)).toBe(true);
  expect(await signInAt(await newBrowser(base), li.email, li.password)).toBe("signed in");
});
