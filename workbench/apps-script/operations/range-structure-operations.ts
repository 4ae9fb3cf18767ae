import { defineOperation, type Operation } from '../operation';
import { type Area, contains, overlaps } from '../workbook/area';
import { type CopiedPart, copyCells } from '../workbook/copied-cells';
import { edgeOfData } from '../workbook/edge-of-data';
import type { SortKey } from '../workbook/workbook';
import { cellsIn, defineEdit, sheetOf } from './edit-operation';

/** An area cut into its rows, or into its columns. */
const cut = (area: Area, by: 'rows' | 'columns'): readonly Area[] =>
  by === 'rows'
    ? Array.from({ length: area.rows }, (_, index) => ({ ...area, row: area.row + index, rows: 1 }))
    : Array.from({ length: area.columns }, (_, index) => ({ ...area, column: area.column + index, columns: 1 }));

/** How many places there are for copies: a place that is a multiple of what is copied is filled. */
function placesFor(source: Area, target: Area): readonly Area[] {
  const fits = target.rows % source.rows === 0 && target.columns % source.columns === 0;
  const [down, across] = fits ? [target.rows / source.rows, target.columns / source.columns] : [1, 1];
  return Array.from({ length: down * across }, (_, index) => ({
    ...source,
    row: target.row + Math.floor(index / across) * source.rows,
    column: target.column + (index % across) * source.columns,
  }));
}

/** Merges, sorting and copying of ranges. */
export const rangeStructureOperations: Record<string, Operation> = {
  'Range.merge': defineEdit<[Area]>({ place: cellsIn, apply: ({ sheet }, area) => sheet.merge(area) }),
  'Range.mergeAcross': defineEdit<[Area]>({
    place: cellsIn,
    apply: ({ sheet }, area) => {
      for (const row of cut(area, 'rows')) sheet.merge(row);
    },
  }),
  'Range.mergeVertically': defineEdit<[Area]>({
    place: cellsIn,
    apply: ({ sheet }, area) => {
      for (const column of cut(area, 'columns')) sheet.merge(column);
    },
  }),
  'Range.breakApart': defineEdit<[Area]>({ place: cellsIn, apply: ({ sheet }, area) => sheet.breakApart(area) }),
  'Range.getMergedRanges': defineOperation<[number, Area]>({
    kind: 'sheetOther',
    needs: 'readDocument',
    run: ({ cloud }, sheetId, area) => sheetOf(cloud, sheetId).merges.filter((merge) => overlaps(merge, area)),
  }),
  'Range.isPartOfMerge': defineOperation<[number, Area]>({
    kind: 'sheetOther',
    needs: 'readDocument',
    run: ({ cloud }, sheetId, area) => sheetOf(cloud, sheetId).merges.some((merge) => contains(merge, area)),
  }),
  'Range.sort': defineEdit<[Area, readonly SortKey[]]>({
    place: cellsIn,
    apply: ({ sheet }, area, keys) => sheet.sortArea(area, keys),
  }),
  'Range.copyTo': defineEdit<[Area, number, Area, readonly CopiedPart[]]>({
    // Where it goes to is another tab, perhaps: it is checked below.
    place: () => ({ kind: 'cells', areas: [] }),
    apply: ({ sheet, workbook, person }, area, targetId, target, parts) => {
      const targetSheet = workbook.sheet(targetId);
      if (targetSheet === undefined) throw new Error(`Sheet ${targetId} not found`);
      const places = placesFor(area, target);
      workbook.protections.check(person, targetId, { kind: 'cells', areas: places });
      for (const place of places) copyCells({ from: sheet, area, parts }, targetSheet, place);
    },
  }),
  'Range.getNextDataCell': defineOperation<[number, Area, 'UP' | 'DOWN' | 'PREVIOUS' | 'NEXT']>({
    kind: 'sheetOther',
    needs: 'readDocument',
    run: ({ cloud }, sheetId, area, direction) => edgeOfData(sheetOf(cloud, sheetId), area, direction),
  }),
};
