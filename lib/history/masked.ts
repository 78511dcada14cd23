const EMAIL = /[\p{L}\p{N}._%+-]+[@＠][\p{L}\p{N}.-]+/gu;
/** Seven digits or more, however they are grouped: telephones, certificates, WeChat ids made of a number. */
const LONG_NUMBER = /\+?\d(?:[\s().-]?\d){6,}/g;
const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** A text without the e-mails and long numbers in it, for readers who may know what happened but not whom to call. */
export function masked(text: string): string {
  return text.replaceAll(EMAIL, "●●●").replaceAll(LONG_NUMBER, (found) => (DATE.test(found) ? found : "●●●"));
}
