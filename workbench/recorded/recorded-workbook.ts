import * as v from 'valibot';
import { MemoryWorkbook } from '../apps-script/workbook/memory-workbook';
import type { Protection } from '../apps-script/workbook/protection';
import { usualOwner } from '../apps-script/workbook/stores/protection-store';
import { spreadsheetLocales } from '../apps-script/workbook/values/spreadsheet-locale';
import type { Workbook } from '../apps-script/workbook/workbook';
import { fromA1, toA1 } from './recorded-cells';
import { fillSheet, recordedSheetSchema, recordSheet } from './recorded-sheet';

const positionSchema = v.object({ row: v.number(), column: v.number(), offsetX: v.number(), offsetY: v.number() });

const chartSchema = v.object({
  id: v.number(),
  sheetId: v.number(),
  type: v.exactOptional(v.string()),
  ranges: v.array(v.object({ sheetId: v.number(), area: v.string() })),
  options: v.record(v.string(), v.unknown()),
  headers: v.number(),
  isTransposed: v.boolean(),
  position: positionSchema,
});

/** Areas in A1 notation; without one the whole tab is protected, without editors by whoever the file is shared with. */
const protectionSchema = v.object({
  sheetId: v.number(),
  area: v.exactOptional(v.string()),
  description: v.string(),
  isWarningOnly: v.boolean(),
  editors: v.exactOptional(v.array(v.string())),
  unprotected: v.array(v.string()),
});

/** A spreadsheet as it is written down. */
export const recordedWorkbookSchema = v.object({
  id: v.string(),
  name: v.string(),
  timeZone: v.string(),
  /** Spreadsheets were English before there were others. */
  locale: v.optional(v.picklist(spreadsheetLocales), 'en_US'),
  activeSheetId: v.number(),
  selection: v.array(v.string()),
  /** In the order of the tabs. */
  sheets: v.array(recordedSheetSchema),
  /** Of columns; column 0 stands for the tab itself. */
  metadata: v.array(
    v.object({
      sheetId: v.number(),
      column: v.number(),
      key: v.string(),
      value: v.string(),
      visibility: v.string(),
    }),
  ),
  charts: v.array(chartSchema),
  /** Whose file it is; absent for the person `owner`. */
  owner: v.exactOptional(v.string()),
  protections: v.exactOptional(v.array(protectionSchema)),
  namedRanges: v.exactOptional(v.array(v.object({ name: v.string(), sheetId: v.number(), area: v.string() }))),
});

export type RecordedWorkbook = v.InferOutput<typeof recordedWorkbookSchema>;

/** @throws TypeError for a workbook that is not in memory. */
export function recordWorkbook(workbook: Workbook): RecordedWorkbook {
  if (!(workbook instanceof MemoryWorkbook)) throw new TypeError('only a workbook in memory can be written down');
  const { id, name, timeZone, locale, activeSheetId, selection } = workbook;
  const sheets = workbook.sheets();
  const { owner } = workbook.protections;
  const protections = sheets.flatMap((sheet) => workbook.protections.of(sheet.id).map(recordProtection));
  const namedRanges = workbook.namedRanges
    .all()
    .map((range) => ({ name: range.name, sheetId: range.sheetId, area: toA1(range.area) }));
  return {
    ...{ id, name, timeZone, locale, activeSheetId },
    selection: selection.map(toA1),
    sheets: sheets.map(recordSheet),
    metadata: workbook.metadata().map(({ id: _, ...metadata }) => metadata),
    charts: sheets.flatMap((sheet) =>
      workbook.charts.of(sheet.id).map(({ ranges, ...chart }) => ({
        ...chart,
        options: { ...chart.options },
        ranges: ranges.map(({ sheetId, area }) => ({ sheetId, area: toA1(area) })),
      })),
    ),
    ...(owner === usualOwner ? {} : { owner }),
    ...(protections.length === 0 ? {} : { protections }),
    ...(namedRanges.length === 0 ? {} : { namedRanges }),
  };
}

function recordProtection({
  sheetId,
  area,
  description,
  isWarningOnly,
  editors,
  unprotected,
}: Protection): v.InferOutput<typeof protectionSchema> {
  return {
    ...{ sheetId, description, isWarningOnly },
    ...(area ? { area: toA1(area) } : {}),
    ...(editors ? { editors: [...editors] } : {}),
    unprotected: unprotected.map(toA1),
  };
}

/** The spreadsheet, all ids of tabs and charts as they were; what custom functions had answered is forgotten. */
export function openWorkbook(recorded: RecordedWorkbook): MemoryWorkbook {
  const { id, name, timeZone, locale } = recorded;
  const workbook = new MemoryWorkbook({ id, name, timeZone, locale });
  workbook.adoptSheets(recorded.sheets).forEach((sheet, index) => {
    const written = recorded.sheets[index];
    if (written) fillSheet(sheet, written);
  });
  for (const metadata of recorded.metadata) workbook.addMetadata(metadata);
  workbook.charts.adopt(
    recorded.charts.map(({ ranges, ...chart }) => ({
      ...chart,
      ranges: ranges.map(({ sheetId, area }) => ({ sheetId, area: fromA1(area) })),
    })),
  );
  for (const { sheetId, area, editors, unprotected, ...said } of recorded.protections ?? []) {
    const places = { area: area === undefined ? undefined : fromA1(area), unprotected: unprotected.map(fromA1) };
    workbook.protections.add(sheetId, { ...said, ...places, editors });
  }
  for (const range of recorded.namedRanges ?? []) {
    workbook.namedRanges.set(range.name, range.sheetId, fromA1(range.area));
  }
  if (recorded.owner !== undefined) workbook.protections.owner = recorded.owner;
  workbook.activate(recorded.activeSheetId);
  workbook.select(recorded.selection.map(fromA1));
  workbook.forgetAnswers();
  return workbook;
}
