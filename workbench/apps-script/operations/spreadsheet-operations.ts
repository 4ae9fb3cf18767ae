import { defineOperation, type Operation } from '../operation';
import type { Area } from '../workbook/area';
import { conventionsOf, findLocale } from '../workbook/values/spreadsheet-locale';
import type { ColumnMetadata } from '../workbook/workbook';
import { activate, selectionOf } from './active-sheet';
import { sheetOf } from './edit-operation';

interface MetadataSearch {
  readonly sheetId: number;
  readonly key?: string;
  readonly locationType?: string;
  readonly visibility?: string;
}

/** What `SpreadsheetApp`, `Spreadsheet` and developer metadata ask for. */
export const spreadsheetOperations: Record<string, Operation> = {
  'SpreadsheetApp.getActiveSpreadsheet': defineOperation<[]>({
    kind: 'free',
    needs: 'readDocument',
    run: ({ cloud, execution }) => (execution.isDetached ? null : { id: cloud.workbook.id, name: cloud.workbook.name }),
  }),
  'SpreadsheetApp.flush': defineOperation<[]>({
    kind: 'flush',
    needs: 'readDocument',
    run: ({ cloud, execution }) => {
      execution.flush();
      // What was written takes effect: formulas that are gone need their answers no more.
      cloud.workbook.pendingCalls();
    },
  }),
  'Spreadsheet.getSpreadsheetTimeZone': defineOperation<[]>({
    kind: 'sheetOther',
    needs: 'readDocument',
    run: ({ cloud }) => cloud.workbook.timeZone,
  }),
  'Spreadsheet.getSpreadsheetLocale': defineOperation<[]>({
    kind: 'sheetOther',
    needs: 'readDocument',
    run: ({ cloud }) => conventionsOf(cloud.workbook.locale).code,
  }),
  'Spreadsheet.setSpreadsheetLocale': defineOperation<[string]>({
    kind: 'sheetOther',
    needs: 'writeDocument',
    run: ({ cloud }, name) => {
      const locale = findLocale(name);
      if (locale === undefined) throw new Error(`Spreadsheet.setSpreadsheetLocale: ${name} is not emulated`);
      cloud.workbook.setLocale(locale);
    },
  }),
  'Spreadsheet.getActiveRangeList': defineOperation<[]>({
    kind: 'sheetOther',
    needs: 'readDocument',
    run: (context) => selectionOf(context),
  }),
  'Range.activate': defineOperation<[number, Area]>({
    kind: 'sheetOther',
    needs: 'writeDocument',
    run: (context, sheetId, area) => {
      activate(context, sheetOf(context.cloud, sheetId).id);
      context.cloud.workbook.select([area]);
    },
  }),
  'Spreadsheet.toast': defineOperation<[string, string]>({
    kind: 'sheetOther',
    needs: 'writeDocument',
    run: ({ cloud, execution }, message, title) => {
      // Without anybody to see it, it goes nowhere.
      if (!execution.isUnattended) cloud.uiOf(execution.person).toasts.push({ message, title });
    },
  }),
  'Range.addDeveloperMetadata': defineOperation<[number, Area, string, string, string]>({
    kind: 'sheetOther',
    needs: 'writeDocument',
    run: ({ cloud }, sheetId, { row, column, rows, columns }, ...[key, value, visibility]) => {
      if (columns !== 1 || row !== 1 || rows !== sheetOf(cloud, sheetId).maxRows) {
        throw new Error(
          'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
        );
      }
      cloud.workbook.addMetadata({ key, value, visibility, sheetId, column });
    },
  }),
  'Sheet.addDeveloperMetadata': defineOperation<[number, string, string, string]>({
    kind: 'sheetOther',
    needs: 'writeDocument',
    run: ({ cloud }, sheetId, key, value, visibility) => {
      cloud.workbook.addMetadata({ key, value, visibility, sheetId: sheetOf(cloud, sheetId).id, column: 0 });
    },
  }),
  'Sheet.getDeveloperMetadata': defineOperation<[number]>({
    kind: 'sheetOther',
    needs: 'readDocument',
    run: ({ cloud }, sheetId) =>
      cloud.workbook.metadata().filter((metadata) => metadata.sheetId === sheetId && metadata.column === 0),
  }),
  'DeveloperMetadataFinder.find': defineOperation<[MetadataSearch]>({
    kind: 'sheetOther',
    needs: 'readDocument',
    run: ({ cloud }, search) => ({
      found: isColumnSearch(search) ? cloud.workbook.metadata().filter(matches(search)) : [],
      rows: cloud.workbook.sheet(search.sheetId)?.maxRows ?? 0,
    }),
  }),
  // Where a column stands now: it may have been moved since the metadata was found.
  'DeveloperMetadataLocation.getColumn': defineOperation<[number]>({
    kind: 'free',
    needs: 'readDocument',
    run: ({ cloud }, id) => {
      const found = cloud.workbook.metadata().find((metadata) => metadata.id === id);
      if (found === undefined) throw new Error('The developer metadata has been removed.');
      return { column: found.column, rows: sheetOf(cloud, found.sheetId).maxRows };
    },
  }),
  'DeveloperMetadata.setValue': defineOperation<[number, string]>({
    kind: 'sheetOther',
    needs: 'writeDocument',
    run: ({ cloud }, id, value) => cloud.workbook.setMetadataValue(id, value),
  }),
  'DeveloperMetadata.remove': defineOperation<[number]>({
    kind: 'sheetOther',
    needs: 'writeDocument',
    run: ({ cloud }, id) => cloud.workbook.removeMetadata(id),
  }),
};

/** Columns and tabs carry metadata here; only columns are searched for. */
const isColumnSearch = ({ locationType = 'COLUMN' }: MetadataSearch): boolean => locationType === 'COLUMN';

const matches =
  (search: MetadataSearch) =>
  (metadata: ColumnMetadata): boolean =>
    metadata.sheetId === search.sheetId &&
    metadata.column > 0 &&
    (search.key ?? metadata.key) === metadata.key &&
    (search.visibility ?? metadata.visibility) === metadata.visibility;
