import type { Area } from './ports';

/** What {facts §5} says of a simple trigger's event, as far as it is used. */
export interface EditEvent {
  readonly range: Pick<
    GoogleAppsScript.Spreadsheet.Range,
    'getRow' | 'getColumn' | 'getNumRows' | 'getNumColumns' | 'getSheet'
  >;
}

/** Where the person has just typed or pasted. */
export const editedArea = ({ range }: EditEvent): Area & { readonly tabId: number } => ({
  tabId: range.getSheet().getSheetId(),
  row: range.getRow(),
  column: range.getColumn(),
  rows: range.getNumRows(),
  columns: range.getNumColumns(),
});
