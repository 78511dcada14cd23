import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";

const onPath = (name) => (process.env.PATH ?? "").split(":").some((folder) => existsSync(`${folder}/${name}`));
const debianPostgres = () =>
  existsSync("/usr/lib/postgresql") &&
  readdirSync("/usr/lib/postgresql").some((version) => existsSync(`/usr/lib/postgresql/${version}/bin/initdb`));
const hasChineseFont = () => /\S/.test(spawnSync("fc-list", [":lang=zh", "family"], { encoding: "utf8" }).stdout ?? "");

/** The programs the tests need beside Node, as Debian names their packages. */
const PROGRAMS = [
  { is: () => onPath("chromium"), debian: "chromium", what: "the Chromium browser" },
  { is: hasChineseFont, debian: "fonts-noto-cjk", what: "a Chinese font (seen through fc-list)" },
  { is: () => onPath("initdb") || debianPostgres(), debian: "postgresql", what: "PostgreSQL's server programs" },
  { is: () => onPath("strace"), debian: "strace", what: "strace" },
  { is: () => onPath("soffice"), debian: "libreoffice-calc-nogui", what: "LibreOffice Calc (soffice)" },
];

const missing = () => PROGRAMS.filter((program) => !program.is());

function install(packages) {
  console.log(`Installing from Debian's packages: ${packages.join(", ")} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const apt = (...rest) => spawnSync("apt-get", ["-qq", ...rest], { stdio: ["ignore", "ignore", "inherit"], env });
  apt("update");
  return apt("install", "-y", "--no-install-recommends", ...packages).status === 0;
}

/** Installs what is missing where this may (root on Debian), otherwise says exactly what is missing and ends. */
export function ensurePrograms() {
  const wanted = missing();
  if (wanted.length === 0) return;
  if (process.getuid?.() === 0 && onPath("apt-get")) install([...wanted.map((each) => each.debian), "fontconfig"]);
  const still = missing();
  if (still.length === 0) return;
  console.error("The tests need what is missing here:");
  for (const { what, debian } of still) console.error(`  ${what}: apt-get install ${debian}`);
  console.log("\n0 passed, 1 failed");
  process.exit(1);
}
