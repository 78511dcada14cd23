/** The pages worth a link: first, last, and those around the current one; null is a gap. */
export function pagesShown(page: number, pages: number): (number | null)[] {
  const near = [1, page - 1, page, page + 1, pages].filter((n) => n >= 1 && n <= pages);
  const shown = [...new Set(near)].sort((a, b) => a - b);
  return shown.flatMap((n, index) => {
    const before = shown[index - 1];
    if (before === undefined || n === before + 1) return [n];
    // A gap of one page is shorter as that page.
    return n === before + 2 ? [n - 1, n] : [null, n];
  });
}
