interface Tab {
  readonly name: string;
  readonly maxRows: number;
  readonly maxColumns: number;
}

/** {facts §1} */
const maxCells = 10_000_000;

/** @throws Error when so many more cells exceed what a workbook holds. */
export function checkRoom(tabs: readonly Tab[], cells: number): void {
  const used = tabs.reduce((sum, { maxRows, maxColumns }) => sum + maxRows * maxColumns, 0);
  if (used + cells > maxCells) {
    throw new Error(
      `This action would increase the number of cells in the workbook above the limit of ${maxCells} cells.`,
    );
  }
}

const maxNameCharacters = 100;

/** Whatever the case {facts §3}. @throws Error when a tab, other than `own`, has the name; for one that is empty or too long. */
export function checkName(tabs: readonly Tab[], name: string, own?: Tab): void {
  if (name === '') throw new Error('The sheet name cannot be empty.');
  if (name.length > maxNameCharacters) {
    throw new Error(`The sheet name cannot be greater than ${maxNameCharacters} characters.`);
  }
  if (tabs.some((tab) => tab !== own && tab.name.toLowerCase() === name.toLowerCase())) {
    throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
  }
}
