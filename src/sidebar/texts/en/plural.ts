/** A count with its noun, in English. */
export const plural = (count: number, shown: string, one: string, many: string): string =>
  `${shown} ${count === 1 ? one : many}`;
