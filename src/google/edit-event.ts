import type { Area } from './ports';

/** What {facts §5} says of a simple trigger's event, as far as it is used. */
export interface EditEvent {
  readonly range: Pick<
    GoogleAppsScript.Spreadsheet.Range,
    'getRow' | 'getColumn' | 'getNumRows' | 'getNumColumns' | 'getSheet'
  >;
  readonly oldValue?: unknown;
}

/** Where a person has just typed or pasted. */
export interface EditedArea extends Area {
  readonly tabId: number;
  /** What stood there before; absent of several cells, and of a blank one. */
  readonly before?: string;
}

export const editedArea = ({ range, oldValue }: EditEvent): EditedArea => ({
  tabId: range.getSheet().getSheetId(),
  row: range.getRow(),
  column: range.getColumn(),
  rows: range.getNumRows(),
  columns: range.getNumColumns(),
  ...(oldValue === undefined ? {} : { before: String(oldValue) }),
});
