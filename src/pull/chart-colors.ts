/** Of series and slices: told apart by people who see no red and green, too. */
export const chartColors = [
  '#0e7a4b',
  '#f2a33a',
  '#3b82c4',
  '#a65fb0',
  '#d95757',
  '#67b7a1',
  '#8c8f3a',
  '#7a6f9b',
] as const;
