import { cellsOf } from "../../plain.mjs";
import { plain } from "../../plain-once";

const COLUMNS = ["title", "who", "stage", "place", "cluster", "amount", "owner", "next"];

export default async function Page({ searchParams }) {
  const { place } = await searchParams;
  return (
    <table>
      <tbody>
        {plain()
          .list(place)
          .map((row) => (
            <tr key={row.id}>
              {cellsOf(row).map((cell, i) => (
                <td key={COLUMNS[i]}>{cell}</td>
              ))}
            </tr>
          ))}
      </tbody>
    </table>
  );
}
