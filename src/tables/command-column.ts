import type { Column } from './table';

/** Where a person writes what to do with a row: `CANCEL`, `PICKUP`, `SKIP` … Datasets bring it along, and people may add it to any tab. */
export const commandColumn: Column = {
  key: '#command',
  kind: 'text',
  title: { en: 'Command', id: 'Perintah' },
  widthPixels: 130,
  pushable: false,
  isEntry: true,
};

/** Leaves the row out of whatever is carried out. */
export const skipCommand = 'SKIP';

/** Asks for a new record. */
export const createCommand = 'CREATE';

/** What every row asks for anyway: its edits. */
export const updateCommand = 'UPDATE';

/** The command column of a dataset whose records can be told to do more than change. */
export const commandsOf = (choices: readonly string[], note: NonNullable<Column['note']>): Column => ({
  ...commandColumn,
  choices: [...choices, skipCommand],
  note,
});

/** Our columns of a tab, the one for commands among them wherever it may stand. */
export const withCommandColumn = (columns: readonly Column[]): readonly Column[] =>
  columns.some(({ key }) => key === commandColumn.key) ? columns : [...columns, commandColumn];
