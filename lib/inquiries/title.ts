const LONGEST = 60;

/** A line that names the project in lists: the first sentence of the message, cut at a fitting place. */
export function titleOf(message: string): string {
  const plain = message.replaceAll(/\s+/g, " ").trim();
  const sentence = /^.*?[。！？!?；;](?=.|$)|^.*?\.(?= |$)/u.exec(plain)?.[0] ?? plain;
  const letters = [...(sentence.length < 12 ? plain : sentence)];
  const most = /\p{Script=Han}/u.test(plain) ? LONGEST : LONGEST * 2;
  return letters.length <= most
    ? letters.join("")
    : `${letters
        .slice(0, most - 1)
        .join("")
        .trimEnd()}…`;
}
