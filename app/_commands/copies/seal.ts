import { createCipheriv, createDecipheriv, randomBytes, scryptSync } from "node:crypto";
import { closeSync, createReadStream, createWriteStream, openSync, readSync, statSync } from "node:fs";
import { pipeline } from "node:stream/promises";

/** "INKSEAL1", 16 bytes of salt, 12 of nonce, the sealed bytes, 16 of tag: AES-256-GCM under a key from the passphrase. */
const MARK = Buffer.from("INKSEAL1");
const SALT = 16;
const NONCE = 12;
const TAG = 16;
const HEAD = MARK.length + SALT + NONCE;

const keyOf = (passphrase: string, salt: Buffer) =>
  scryptSync(passphrase.normalize("NFC"), salt, 32, { N: 2 ** 16, r: 8, p: 1, maxmem: 256 * 1024 * 1024 });

function piece(file: string, from: number, length: number): Buffer {
  const handle = openSync(file, "r");
  try {
    const bytes = Buffer.alloc(length);
    readSync(handle, bytes, 0, length, from);
    return bytes;
  } finally {
    closeSync(handle);
  }
}

export const isSealed = (file: string): boolean => piece(file, 0, MARK.length).equals(MARK);

export async function seal(from: string, to: string, passphrase: string): Promise<void> {
  const salt = randomBytes(SALT);
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv("aes-256-gcm", keyOf(passphrase, salt), nonce);
  const out = createWriteStream(to, { mode: 0o600 });
  out.write(Buffer.concat([MARK, salt, nonce]));
  await pipeline(createReadStream(from), cipher, out, { end: false });
  await new Promise<void>((resolve, reject) => out.once("error", reject).end(cipher.getAuthTag(), resolve));
}

/** Throws when the passphrase is wrong or a single bit was changed. */
export async function unseal(from: string, to: string, passphrase: string): Promise<void> {
  const end = statSync(from).size - TAG;
  const head = piece(from, 0, HEAD);
  const salt = head.subarray(MARK.length, MARK.length + SALT);
  const opener = createDecipheriv("aes-256-gcm", keyOf(passphrase, salt), head.subarray(MARK.length + SALT));
  opener.setAuthTag(piece(from, end, TAG));
  await pipeline(createReadStream(from, { start: HEAD, end: end - 1 }), opener, createWriteStream(to, { mode: 0o600 }));
}
