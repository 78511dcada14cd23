/** The records of one list by their id: `byId(set.measures).get("m-fie-land")`. */
export const byId = <T extends { id: string }>(records: readonly T[]): Map<T["id"], T> =>
  new Map(records.map((record) => [record.id, record]));
