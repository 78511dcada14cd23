/** A message and all that must be read in it: name -> "value unit". What is not named here must not be read. */
export type ReadingCase = [text: string, facts: Record<string, string>];
