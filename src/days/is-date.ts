/** Dates of cells come from another realm than this script's, where `instanceof` does not know them. */
export const isDate = (cell: unknown): cell is Date => typeof cell === 'object' && cell !== null && 'getTime' in cell;
