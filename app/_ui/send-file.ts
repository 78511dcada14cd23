import { answered, type Sent } from "./send";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** By its name, because browsers on machines without Excel do not know the type. */
function typeOf(name: string): string {
  if (/\.xlsx$/i.test(name)) return XLSX;
  if (/\.csv$/i.test(name)) return "text/csv";
  return /\.json$/i.test(name) ? "application/json" : "application/octet-stream";
}

/** Knocks on a door that takes a file as it is. Never throws, like send(). */
export async function sendFile<T>(url: string, file: File): Promise<Sent<T>> {
  return answered<T>((headers) =>
    fetch(url, {
      method: "POST",
      headers: { ...headers, "content-type": typeOf(file.name) },
      body: file,
      credentials: "same-origin",
    }),
  );
}
