import { deflateRawSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import writeXlsxFile from "write-excel-file/node";
import { workbookRows } from "@/app/_server/files/workbook-rows";
import { entriesOf, storedZip, type ZipEntry } from "@/app/_server/files/zip";
import { csvRows, decoded } from "@/lib/policy/import/csv";
import { codeOf } from "@/tests/setup/at-work";

const book = async (rows: (string | number | Date | null)[][]): Promise<Buffer> => {
  const kind = (value: unknown) => (value instanceof Date ? Date : typeof value === "number" ? Number : String);
  const cell = (value: string | number | Date | null) =>
    value === null
      ? null
      : { value, type: kind(value) as never, ...(value instanceof Date && { format: "yyyy-mm-dd" }) };
  return writeXlsxFile(rows.map((row) => row.map(cell)) as never).toBuffer();
};
/** The same workbook with one of its parts replaced. */
const withPart = (file: Buffer, part: RegExp, change: (text: string) => string) =>
  storedZip(
    entriesOf(file, () => true).map(({ name, data }) => ({
      name,
      data: part.test(name) ? Buffer.from(change(data.toString("utf8"))) : data,
    })),
  );
/** An archive whose one entry says it is `declared` bytes long. */
function lying(name: string, content: Buffer, declared: number): Buffer {
  const [entry] = [{ name, data: deflateRawSync(content) }] as [ZipEntry];
  const zip = storedZip([entry]);
  const directory = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
  zip.writeUInt16LE(8, 8);
  zip.writeUInt16LE(8, directory + 10);
  zip.writeUInt32LE(declared, 22);
  zip.writeUInt32LE(declared, directory + 24);
  return zip;
}

describe("a workbook", () => {
  test("is read as texts: numbers, dates and long texts alike, and what looks like a formula stays a text", async () => {
    const file = await book([
      ["编号", "标题"],
      ['=HYPERLINK("http://x")', "一行\n两行"],
      [12.5, new Date("2027-06-30T00:00:00Z")],
    ]);
    expect(await workbookRows(file)).toEqual([
      ["编号", "标题"],
      ['=HYPERLINK("http://x")', "一行\n两行"],
      ["12.5", "2027-06-30"],
    ]);
  });

  test("gives the value a formula was saved with; nothing is evaluated", async () => {
    const file = withPart(
      await book([
        ["a", "b"],
        [1, 2],
      ]),
      /sheet1\.xml$/,
      (xml) => xml.replace(/<v>2<\/v>/, '<f>WEBSERVICE("http://x")&amp;1</f><v>7</v>'),
    );
    expect((await workbookRows(file))[1]).toEqual(["1", "7"]);
  });

  test("that unpacks to more than it may is not unpacked, whatever it says of itself", async () => {
    const bomb = Buffer.alloc(64 * 1024 * 1024, " ");
    for (const declared of [bomb.length, 10])
      expect(await codeOf(workbookRows(lying("xl/worksheets/sheet1.xml", bomb, declared)))).toBe("policy.file-bomb");
    const many = Array.from({ length: 300 }, (_, n) => ({ name: `${n}.xml`, data: Buffer.from("<a/>") }));
    expect(await codeOf(workbookRows(storedZip(many)))).toBe("policy.file-bomb");
  });

  test("with one cell at the far end of the sheet is refused before the gap is filled", async () => {
    const plain = await book([["a", "b"]]);
    for (const place of ["XFD1", "A1048576", "XFD1048576"]) {
      const far = withPart(plain, /sheet1\.xml$/, (xml) => xml.replace('r="B1"', `r="${place}"`));
      expect(await codeOf(workbookRows(far)), place).toBe("policy.file-too-long");
    }
    const hidden = withPart(plain, /sheet1\.xml$/, (xml) => xml.replace('r="B1"', 'r="&#88;FD1"'));
    expect(await codeOf(workbookRows(hidden))).toBe("policy.file-unreadable");
  });

  test("that is broken, cut short or no workbook is refused, never a fault", async () => {
    const file = await book([["a"]]);
    const broken = [file.subarray(0, file.length - 30), Buffer.from("PK\u0003\u0004 nothing"), storedZip([])];
    broken.push(storedZip([{ name: "[Content_Types].xml", data: Buffer.from("<x>") }]));
    for (const each of broken) expect(await codeOf(workbookRows(each))).toBe("policy.file-unreadable");
  });
});

describe("a table as text", () => {
  test("is read in UTF-8, with a mark or without, and in GB18030", () => {
    const gb = Uint8Array.from([0xb1, 0xe0, 0xba, 0xc5, 0x2c, 0xb1, 0xea, 0xcc, 0xe2]);
    expect(decoded(gb)).toBe("编号,标题");
    expect(decoded(new TextEncoder().encode("\uFEFF编号"))).toBe("编号");
    expect(decoded(new TextEncoder().encode("编号"))).toBe("编号");
  });

  test("keeps commas, quotes and line ends inside quotes, and knows tabs", () => {
    expect(csvRows('a,"b, ""c""",d\r\n"一\n二",,3')).toEqual([
      ["a", 'b, "c"', "d"],
      ["一\n二", "", "3"],
    ]);
    expect(csvRows("a\tb\n1\t2\n")).toEqual([
      ["a", "b"],
      ["1", "2"],
    ]);
  });
});
