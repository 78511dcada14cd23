import { expect, test } from "vitest";
import { ask } from "./policy";

const near = (text: string) =>
  ask(text)
    .facts.map(({ name }) => name)
    .filter((name) => name.startsWith("need.near-"));

test.each([
  "我们是佛山一家做铝型材的企业，要100亩。",
  "We are a Foshan company making aluminium windows, 30 mu.",
  "我哋喺佛山做鋁型材，想揾40畝地。",
  "佛山某陶瓷厂，想扩产。",
  "Foshan-based ceramic tile maker, need 200 mu.",
  "Our factory in Foshan is full, we make ceramic tiles.",
  "Greetings from Shenzhen, we make earphones.",
  "陶瓷企业，从佛山搬过来。",
  "We make headphones in Dongguan and need 20 mu.",
  "我司总部在广州，生产化妆品。",
])("where the sender is from is no wish to be near it: %s", (text) => {
  expect(near(text)).toEqual([]);
});

test.each([
  ["生产铝型材，需要靠近佛山客户。", "need.near-foshan"],
  ["我们在佛山做自动化设备，离佛山近是第一条件。", "need.near-foshan"],
  ["A site near Foshan for ceramic tiles.", "need.near-foshan"],
  ["Ceramic tiles; customers in Foshan and Shunde.", "need.near-foshan"],
  ["我司总部在深圳，做耳机，客户在东莞。", "need.near-gba-east"],
  ["We are a Foshan company making tiles and must be within one hour of Guangzhou.", "need.near-guangzhou"],
])("nearness asked for, or customers there, is a wish: %s", (text, need) => {
  expect(near(text)).toContain(need);
});
