/** Pages that fill in a custom function, in English. */
export const functionTexts = {
  title: 'Insert function',
  lead: 'A cell that shows figures from your shop. Changes in a tab that are not pushed yet count, too.',
  search: 'Search functions',
  searchPlaceholder: 'Stock, sales, orders …',
  none: (typed: string) => `No function for “${typed}”.`,
  more: 'More',
  details: 'Details',
  example: (formula: string) => `Example: ${formula}`,
  usual: 'Default',
  fromCells: (title: string) => `${title}: use the selected cells`,
  cellsTaken: 'Taken from the sheet. Press the button again to type a value instead.',
  where: 'Select the cell it should go into, then press the button.',
  insert: 'Insert into the selected cell',
  inserted: (cell: string) => `Inserted into ${cell}:`,
  taken: (cell: string, holds: string) => `${cell} already has “${holds}”. Replace it?`,
  replace: 'Replace',
  issues: {
    missing: 'Fill this in, or take it from a cell.',
    areCells: 'To use cells, select them in the sheet and press the button beside the title.',
    notANumber: 'Enter a number without separators for thousands, such as 1500 or 1.5.',
  },
};
