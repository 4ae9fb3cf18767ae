/** Expenses of a month, as people have them: none counts on from the one before. */
const amounts = [20_000, 12_500, 55_000, 8000, 31_400, 250_000, 19_999, 74_000, 3500, 102_750, 46_000, 15_250, 67_300];

/** The amount of one of many rows, in rupiah; another one for each of the first thousands. */
export const oddAmount = (index: number): number =>
  (amounts[index % amounts.length] ?? 0) + 1_000_000 * Math.floor(index / amounts.length);
