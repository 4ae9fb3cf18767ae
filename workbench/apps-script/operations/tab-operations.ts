import { defineOperation, type Operation } from '../operation';
import type { Workbook, WorkbookSheet } from '../workbook/workbook';
import { activate, activeSheetIdOf } from './active-sheet';
import { defineEdit, ofTab, sheetOf } from './edit-operation';

/** @throws Error when it is the last one that shows. */
function anotherShown(workbook: Workbook, sheetId: number, refusal: string): WorkbookSheet {
  const next = workbook.sheets().find(({ id, hidden }) => id !== sheetId && !hidden);
  if (next === undefined) throw new Error(refusal);
  return next;
}

/** Tabs as such: their order, copies of them, which of them show. */
export const tabOperations: Record<string, Operation> = {
  'Spreadsheet.getSheets': defineOperation<[]>({
    kind: 'sheetOther',
    needs: 'readDocument',
    run: ({ cloud }) => cloud.workbook.sheets().map(({ id }) => id),
  }),
  'Spreadsheet.getSheetByName': defineOperation<[string]>({
    kind: 'sheetOther',
    needs: 'readDocument',
    run: ({ cloud }, name) => cloud.workbook.sheets().find((sheet) => sheet.name === name)?.id,
  }),
  'Spreadsheet.getActiveSheet': defineOperation<[]>({
    kind: 'sheetOther',
    needs: 'readDocument',
    run: (context) => activeSheetIdOf(context),
  }),
  'Spreadsheet.setActiveSheet': defineOperation<[number]>({
    kind: 'sheetOther',
    needs: 'writeDocument',
    run: (context, sheetId) => activate(context, sheetOf(context.cloud, sheetId).id),
  }),
  'Spreadsheet.insertSheet': defineOperation<[string | null, number | null]>({
    kind: 'sheetOther',
    needs: 'writeDocument',
    run: ({ cloud: { workbook } }, name, index) =>
      workbook.insertSheet(name ?? freeName(workbook), index ?? undefined).id,
  }),
  'Spreadsheet.duplicateActiveSheet': defineOperation<[]>({
    kind: 'sheetOther',
    needs: 'writeDocument',
    run: (context) => {
      const { id } = context.cloud.workbook.duplicateSheet(activeSheetIdOf(context), { withProtections: true });
      activate(context, id);
      return id;
    },
  }),
  'Spreadsheet.moveActiveSheet': defineOperation<[number]>({
    kind: 'sheetOther',
    needs: 'writeDocument',
    run: (context, position) => {
      const { workbook } = context.cloud;
      if (position < 1 || position > workbook.sheets().length) throw new Error('Invalid argument: pos');
      workbook.moveSheet(activeSheetIdOf(context), position - 1);
    },
  }),
  'Spreadsheet.deleteSheet': defineEdit<[]>({
    place: () => ({ kind: 'wholeTab' }),
    apply: ({ sheet, workbook }) => {
      anotherShown(workbook, sheet.id, "You can't remove all the sheets in a document.");
      workbook.deleteSheet(sheet.id);
    },
  }),
  // {facts §3}: at the end, and not brought to the front.
  'Sheet.copyTo': defineOperation<[number, string]>({
    kind: 'sheetOther',
    needs: 'writeDocument',
    run: ({ cloud }, sheetId, spreadsheetId) => {
      const { workbook } = cloud;
      if (spreadsheetId !== workbook.id) throw new Error('Sheet.copyTo another spreadsheet is not emulated');
      const active = workbook.activeSheetId;
      const copy = workbook.duplicateSheet(sheetOf(cloud, sheetId).id);
      workbook.moveSheet(copy.id, workbook.sheets().length - 1);
      workbook.activate(active);
      return copy.id;
    },
  }),
  'Sheet.getIndex': defineOperation<[number]>({
    kind: 'sheetOther',
    needs: 'readDocument',
    run: ({ cloud }, sheetId) => cloud.workbook.sheets().findIndex(({ id }) => id === sheetId) + 1,
  }),
  'Sheet.isSheetHidden': defineOperation<[number]>({
    kind: 'sheetOther',
    needs: 'readDocument',
    run: ({ cloud }, sheetId) => sheetOf(cloud, sheetId).hidden,
  }),
  'Sheet.showSheet': defineEdit<[]>({ place: ofTab, apply: ({ sheet }) => sheet.setHidden(false) }),
  'Sheet.hideSheet': defineEdit<[]>({
    place: ofTab,
    apply: ({ sheet, workbook }) => {
      const next = anotherShown(workbook, sheet.id, "You can't hide all the sheets in a document.");
      sheet.setHidden(true);
      if (workbook.activeSheetId === sheet.id) workbook.activate(next.id);
    },
  }),
  'Sheet.setName': defineEdit<[string]>({
    place: ofTab,
    apply: ({ sheet, workbook }, name) => workbook.renameSheet(sheet.id, name),
  }),
};

function freeName(workbook: Workbook): string {
  const names = workbook.sheets().map(({ name }) => name.toLowerCase());
  let number = names.length + 1;
  while (names.includes(`sheet${number}`)) number += 1;
  return `Sheet${number}`;
}
