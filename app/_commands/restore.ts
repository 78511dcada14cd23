import { parseArgs } from "node:util";
import { restore } from "./copies/restore";
import { sayFindings } from "./copies/say";
import { readLine } from "./words/stdin";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { "passphrase-stdin": { type: "boolean", default: false } },
});

process.umask(0o077);
try {
  const [file] = positionals;
  if (!file) throw new Error("Which copy? npm run restore -- FILE [--passphrase-stdin]");
  const passphrase = values["passphrase-stdin"] ? await readLine() : process.env.BACKUP_PASSPHRASE || null;
  const { findings, kept } = await restore(file, passphrase);
  console.log(`Restored ${file}\n${sayFindings(findings)}`);
  if (kept) console.log(`What was there before is kept as ${kept}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
