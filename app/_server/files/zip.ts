import { inflateRawSync } from "node:zlib";
import { refuse } from "@/lib/refusal";

/** An OOXML file of the desk's size has a dozen parts; all of them together unpack to less than this. */
const MOST_ENTRIES = 200;
const MOST_BYTES = 24 * 1024 * 1024;

const END = 0x06054b50;
const DIRECTORY = 0x02014b50;
const LOCAL = 0x04034b50;
const unreadable = (): never => refuse("policy.file-unreadable");

export type ZipEntry = { name: string; data: Buffer };

function endOfDirectory(file: Buffer): number {
  for (let at = file.length - 22; at >= Math.max(0, file.length - 22 - 65_535); at--)
    if (file.readUInt32LE(at) === END) return at;
  return unreadable();
}

/**
 * The entries whose names `wanted` takes, as the archive's directory lists them. What an entry says of its size is not believed:
 * unpacking stops at the budget of the whole file. Refuses policy.file-unreadable, policy.file-bomb.
 */
export function entriesOf(file: Buffer, wanted: (name: string) => boolean): ZipEntry[] {
  try {
    return read(file, wanted);
  } catch (error) {
    if (error instanceof RangeError && !("code" in error && error.code === "ERR_BUFFER_TOO_LARGE")) unreadable();
    if (error instanceof Error && "code" in error) {
      if (error.code === "ERR_BUFFER_TOO_LARGE") refuse("policy.file-bomb");
      if (String(error.code).startsWith("Z_") || error.code === "ERR_OUT_OF_RANGE") unreadable();
    }
    throw error;
  }
}

function read(file: Buffer, wanted: (name: string) => boolean): ZipEntry[] {
  const end = endOfDirectory(file);
  const count = file.readUInt16LE(end + 10);
  if (count > MOST_ENTRIES) refuse("policy.file-bomb");
  let at = file.readUInt32LE(end + 16);
  let left = MOST_BYTES;
  const entries: ZipEntry[] = [];
  for (let n = 0; n < count; n++) {
    if (file.readUInt32LE(at) !== DIRECTORY) unreadable();
    const [method, packed] = [file.readUInt16LE(at + 10), file.readUInt32LE(at + 20)];
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => file.readUInt16LE(at + offset)) as [
      number,
      number,
      number,
    ];
    const isSealed = (file.readUInt16LE(at + 8) & 1) === 1;
    const local = file.readUInt32LE(at + 42);
    const name = file.toString("utf8", at + 46, at + 46 + nameLength);
    at += 46 + nameLength + extra + comment;
    if (!wanted(name)) continue;
    if (isSealed || file.readUInt32LE(local) !== LOCAL) unreadable();
    const from = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
    const body = file.subarray(from, from + packed);
    if (body.length !== packed || (method !== 0 && method !== 8)) unreadable();
    if (method === 0 && packed > left) refuse("policy.file-bomb");
    const data = method === 0 ? body : inflateRawSync(body, { maxOutputLength: Math.max(1, left) });
    left -= data.length;
    entries.push({ name, data });
  }
  return entries;
}

/** The same entries as a plain archive without packing: nothing in it can grow. */
export function storedZip(entries: readonly ZipEntry[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, data } of entries) {
    const title = Buffer.from(name, "utf8");
    const sizes = Buffer.alloc(16);
    sizes.writeUInt32LE(data.length, 4);
    sizes.writeUInt32LE(data.length, 8);
    sizes.writeUInt16LE(title.length, 12);
    const local = Buffer.alloc(14);
    local.writeUInt32LE(LOCAL, 0);
    local.writeUInt16LE(20, 4);
    const head = Buffer.alloc(16);
    head.writeUInt32LE(DIRECTORY, 0);
    head.writeUInt16LE(20, 4);
    head.writeUInt16LE(20, 6);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(at, 10);
    parts.push(local, sizes, title, data);
    directory.push(head, sizes, tail, title);
    at += local.length + sizes.length + title.length + data.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(END, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...parts, listed, end]);
}
