/** The first line of what is piped in: secrets are never given on the command line, where others can read them. */
export async function readLine(): Promise<string> {
  let text = "";
  for await (const piece of process.stdin.setEncoding("utf8")) text += piece;
  return text.split(/\r?\n/, 1)[0] ?? "";
}
