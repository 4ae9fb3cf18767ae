import { comingCourier, comingDay, type SharedDashboard, type TableName } from './shared-dashboard';

/** What a person does on a dashboard that is about to be refreshed, or just is. */
export interface DashboardDeed {
  readonly name: string;
  readonly act: (dashboard: SharedDashboard) => void;
}

/** Below all that a refresh draws, so far that rows may go and come in between. */
const farBelow = 30;

const typed = (name: string, table: TableName, texts: readonly string[]): DashboardDeed => ({
  name,
  act: (dashboard) => dashboard.write(table, dashboard.firstRow() + farBelow, texts),
});

const copied = (name: string, table: TableName, isCopied?: (index: number) => boolean): DashboardDeed => ({
  name,
  act: (dashboard) => {
    const rows = dashboard.rowsOf(table);
    const from = rows[1] ?? rows[0];
    if (from !== undefined) dashboard.copy(table, from, dashboard.firstRow() + farBelow, isCopied);
  },
});

/** Rows of their own in the columns of a table. */
export const ownRows: readonly DashboardDeed[] = [
  typed('type a row of a coming day', 'days', [comingDay, '7777777']),
  typed('type a coming day alone', 'days', [comingDay]),
  typed('type a row of a coming courier', 'couriers', [comingCourier, '7777777']),
  copied('copy a day', 'days'),
  copied('copy a product', 'products'),
  copied('copy the figures of a day', 'days', (index) => index > 0),
];

/** Where the refresh is to write: typed while it writes, they may meet the one window that stays. */
export const ownRowsInTheWay: readonly DashboardDeed[] = [
  {
    name: 'type a row of a coming day right below',
    act: (dashboard) => {
      const rows = dashboard.rowsOf('days');
      dashboard.write('days', dashboard.firstRow() + rows.length, [comingDay, '7777777']);
    },
  },
  {
    name: 'copy a day right below',
    act: (dashboard) => {
      const rows = dashboard.rowsOf('days');
      const from = rows[1] ?? rows[0];
      if (from !== undefined) dashboard.copy('days', from, dashboard.firstRow() + rows.length);
    },
  },
];

function sortDays(dashboard: SharedDashboard): void {
  const rows = dashboard.rowsOf('days');
  const [first, [column = 1]] = [rows[0], dashboard.columnsOf('days')];
  if (first !== undefined) dashboard.sheet.sortRows(first, rows.length, column, false);
}

function moveColumn(dashboard: SharedDashboard): void {
  const [, sales = 1] = dashboard.columnsOf('days');
  dashboard.sheet.moveColumn(sales, 1);
}

/** What moves rows and columns. */
export const moves: readonly DashboardDeed[] = [
  { name: 'insert a row above', act: (dashboard) => dashboard.sheet.insertRows(dashboard.firstRow(), 1) },
  { name: 'insert a row in the middle', act: (dashboard) => dashboard.sheet.insertRows(dashboard.firstRow() + 1, 1) },
  { name: 'insert a row on top', act: ({ sheet }) => sheet.insertRows(1, 1) },
  {
    name: 'insert a column between ours',
    act: (dashboard) => dashboard.sheet.insertColumns(dashboard.columnsOf('days')[1] ?? 1, 1),
  },
  { name: 'move a column', act: moveColumn },
  { name: 'sort the days', act: sortDays },
];

function deleteDay(dashboard: SharedDashboard): void {
  // Not the one that is copied: what is left of it could as well have been moved.
  const row = dashboard.rowsOf('days')[2];
  if (row === undefined) return;
  dashboard.notes.delete(`catatan ${dashboard.lineAt('days', row)[0]}`);
  dashboard.sheet.deleteRows(row, 1);
}

function typeOver(dashboard: SharedDashboard): void {
  const [, sales = 1] = dashboard.columnsOf('days');
  dashboard.workbook.type(dashboard.sheet.id, dashboard.firstRow() + 1, sales, '5555');
}

/** What harms rows of ours. */
export const harms: readonly DashboardDeed[] = [
  { name: 'delete a day', act: deleteDay },
  { name: 'type over a figure', act: typeOver },
];
