import { e164 } from "../inquiries/phone";

export type Ways = { email: string | null; phone: string | null; wechat: string | null; whatsapp: string | null };

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const DIALLED = /^[+\d\s()（）\-－./]{5,}(?:(?:转|轉|ext\.?|x)\s*\d+)?$/i;

/** E.164 where it can be read so, so that look-alikes meet; otherwise as typed. */
export function phoneKept(text: string | null | undefined): string | null {
  return text?.trim() ? (e164(text) ?? text.trim()) : null;
}

/** Mailboxes are told apart without letter case, and are searched for so. */
export function emailKept(text: string | null | undefined): string | null {
  return text?.trim().toLowerCase() || null;
}

/** "wechat: abc", "微信 abc", "手机 138…": people write what it is before it. */
const LABELLED =
  /^(?:wechat|weixin|微信号?|微信號?|tel|phone|mobile|电话|電話|手机|手機|e-?mail|邮箱|郵箱)\s*[:：]?\s*/i;

/** One field for any way to reach somebody: an e-mail address, a number, or else a WeChat name. */
export function readContact(text: string | null | undefined): Partial<Ways> {
  const written = text?.trim().replace(LABELLED, "").trim();
  if (!written) return {};
  if (EMAIL.test(written)) return { email: emailKept(written) };
  if (DIALLED.test(written)) return { phone: phoneKept(written) };
  return { wechat: written };
}
