import { parseArgs } from "node:util";
import { backUp } from "./copies/backup";
import { sayFindings } from "./copies/say";
import { readLine } from "./words/stdin";

const { values } = parseArgs({
  options: { to: { type: "string" }, "passphrase-stdin": { type: "boolean", default: false } },
});

process.umask(0o077);
try {
  const passphrase = values["passphrase-stdin"] ? await readLine() : process.env.BACKUP_PASSPHRASE || null;
  const { file, findings } = await backUp(passphrase, values.to);
  console.log(`Copied to ${file}\n${sayFindings(findings)}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
