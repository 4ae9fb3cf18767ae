import { defineOperation, type Operation } from '../operation';
import type { Area } from '../workbook/area';
import { sheetOf } from './edit-operation';
import { rangeNamed } from './located-range';

/** Ranges by name, whatever tab they are on. */
export const namedRangeOperations: Record<string, Operation> = {
  'Spreadsheet.getRange': defineOperation<[string]>({
    kind: 'free',
    needs: 'readDocument',
    run: rangeNamed,
  }),
  'Spreadsheet.getNamedRanges': defineOperation<[]>({
    kind: 'sheetOther',
    needs: 'readDocument',
    run: ({ cloud }) => cloud.workbook.namedRanges.all(),
  }),
  'Spreadsheet.getRangeByName': defineOperation<[string]>({
    kind: 'sheetOther',
    needs: 'readDocument',
    run: ({ cloud }, name) => cloud.workbook.namedRanges.named(name),
  }),
  'Spreadsheet.setNamedRange': defineOperation<[string, number, Area]>({
    kind: 'sheetOther',
    needs: 'writeDocument',
    run: ({ cloud }, name, sheetId, area) => {
      // What reads like a reference, or has a blank in it, is no name.
      if (!/^[A-Za-z_]\w*$/.test(name) || /^[A-Za-z]{1,3}\d+$/.test(name)) throw new Error('Invalid argument: name');
      cloud.workbook.namedRanges.set(name, sheetOf(cloud, sheetId).id, area);
    },
  }),
  'Spreadsheet.removeNamedRange': defineOperation<[string]>({
    kind: 'sheetOther',
    needs: 'writeDocument',
    run: ({ cloud }, name) => {
      if (cloud.workbook.namedRanges.named(name) === undefined)
        throw new Error(`The named range does not exist: ${name}`);
      cloud.workbook.namedRanges.remove(name);
    },
  }),
};
