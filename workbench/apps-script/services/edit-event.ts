import type { Area } from '../workbook/area';
import { authModes } from './script/script-app';
import { Range } from './sheets/range';
import { Sheet } from './sheets/sheet';
import { SpreadsheetApp } from './sheets/spreadsheet-app';

/** An edit as it crosses from the host. */
interface CrossedEdit {
  readonly $edit: { readonly sheetId: number; readonly area: Area; readonly values: Readonly<Record<string, string>> };
}

export const isEdit = (argument: unknown): argument is CrossedEdit =>
  typeof argument === 'object' && argument !== null && '$edit' in argument;

/** The event that `onEdit` gets {facts §5}. */
export const toEditEvent = ({ $edit: { sheetId, area, values } }: CrossedEdit): Record<string, unknown> => ({
  authMode: authModes.LIMITED,
  source: new SpreadsheetApp().getActiveSpreadsheet(),
  range: new Range(new Sheet(sheetId), area),
  ...values,
});
