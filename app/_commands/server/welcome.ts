import { startReport } from "@/app/_server/first-run";
import { baseUrl } from "@/app/_server/settings";

/** Plain words for the person who started it. */
export function sayReady(): void {
  const report = startReport();
  for (const progress of report.progress.splice(0)) console.log(progress);
  const first = report.firstRun;
  report.firstRun = undefined;
  if (first) {
    const widest = Math.max(...first.accounts.map(({ email }) => email.length));
    console.log("\nThree accounts to begin with. Each chooses a new password at its first sign-in.");
    for (const { role, email, password } of first.accounts)
      console.log(`  ${role.padEnd(14)} ${email.padEnd(widest)}  ${password}`);
    console.log(`Saved in ${first.file}, readable by you only. Delete it when the passwords were replaced.\n`);
  }
  console.log(`Inkstone is ready at ${baseUrl().origin} (the bureau's desk: ${baseUrl().origin}/desk)`);
}
