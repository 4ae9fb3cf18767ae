/** The id of the tab that is made after one: Sheets numbers its first tab 0 and the others at random. */
export const idAfter = (id: number): number => (id === 0 ? 1_000_003 : id + 104_729);
