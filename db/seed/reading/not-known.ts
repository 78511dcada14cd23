/** A word of the data files' own that stands for something, and nobody has said for what. */
export class NotKnown extends Error {
  constructor(
    readonly field: string,
    readonly recorded: string,
  ) {
    super(`The reference data has a ${field} nobody knows: ${recorded}`);
  }
}
