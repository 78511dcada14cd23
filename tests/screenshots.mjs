import { mkdirSync } from "node:fs";
import { resolve } from "node:path";
import { chromium } from "@playwright/test";
import { ensureInstalled, requireNode, root } from "../app/_commands/install.mjs";
import { cookiesOf, pictureHouse } from "./setup/picture-house.mjs";

// npm run screenshots: the pictures of the README, taken from the running product on four hundred invented leads.
process.chdir(root);
requireNode();
ensureInstalled();
const folder = resolve(root, "docs/screenshots");
mkdirSync(folder, { recursive: true });
const product = await pictureHouse(400, 5900);
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM || "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking"],
});

async function reader(email, locale, width = 1440) {
  const context = await browser.newContext({
    viewport: { width, height: width > 800 ? 900 : 844 },
    locale: locale === "en" ? "en-GB" : "zh-CN",
    timezoneId: "Asia/Shanghai",
  });
  const pairs = email ? await cookiesOf(product.home, email) : [];
  const cookies = pairs.map(([name, value]) => ({ name, value, url: product.home }));
  await context.addCookies([...cookies, { name: "inkstone.locale", value: locale, url: product.home }]);
  return context.newPage();
}

async function take(page, path, name) {
  await page.goto(product.home + path, { waitUntil: "networkidle" });
  await page.screenshot({ path: resolve(folder, `${name}.png`) });
  console.log(`docs/screenshots/${name}.png`);
}

try {
  await take(await reader(null, "en"), "/en", "home");
  await take(await reader(null, "zh", 390), "/zh", "home-phone");
  await take(await reader(null, "en"), "/en/inquire", "inquire");
  const officer = await reader("city-1@sample.example", "zh");
  await take(officer, "/desk", "desk");
  await take(officer, "/desk/leads?status=running", "leads");
  const lead = await officer.locator('tbody a[href^="/desk/leads/"]').first().getAttribute("href");
  if (!lead) throw new Error("The list shows no lead to open");
  await take(officer, lead, "lead");
  await take(await reader("manager-1@sample.example", "zh"), "/desk/reports", "report");
} finally {
  await browser.close();
  await product.close();
}
