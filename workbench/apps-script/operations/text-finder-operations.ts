import { defineOperation, type Operation, type OperationContext } from '../operation';
import type { Area } from '../workbook/area';
import { findText, patternOf, type TextMatch, type TextQuery } from '../workbook/text-search';
import { conventionsOf } from '../workbook/values/spreadsheet-locale';
import type { WorkbookSheet } from '../workbook/workbook';
import { refusable, sheetOf } from './edit-operation';

/** Where is looked: everywhere, in one tab, or in an area of it. */
interface Scope {
  readonly sheetId?: number;
  readonly area?: Area;
}

const single = ({ row, column }: TextMatch): Area => ({ row, column, rows: 1, columns: 1 });

interface FoundInSheet {
  readonly sheet: WorkbookSheet;
  readonly matches: readonly TextMatch[];
}

function find({ cloud }: OperationContext, { sheetId, area }: Scope, query: TextQuery): readonly FoundInSheet[] {
  const sheets = sheetId === undefined ? cloud.workbook.sheets() : [sheetOf(cloud, sheetId)];
  const conventions = conventionsOf(cloud.workbook.locale);
  return sheets.flatMap((sheet) => {
    const [rows, columns] = [sheet.lastRow(), sheet.lastColumn()];
    if (rows === 0 || columns === 0) return [];
    return [{ sheet, matches: findText(sheet, area ?? { row: 1, column: 1, rows, columns }, query, conventions) }];
  });
}

/** @returns how many places were replaced. What formulas show is not replaced, only what they say. */
function replaceAll(context: OperationContext, scope: Scope, query: TextQuery, replacement: string): number {
  const { workbook } = context.cloud;
  const pattern = patternOf(query);
  const found = find(context, scope, query).map(({ sheet, matches }) => ({
    sheet,
    matches: matches.filter(({ isFormula }) => query.inFormulas || !isFormula),
  }));
  for (const { sheet, matches } of found) {
    workbook.protections.check(context.execution.person, sheet.id, { kind: 'cells', areas: matches.map(single) });
  }
  // Only in patterns does `$1` stand for a group.
  const literal = query.isPattern ? replacement : replacement.replaceAll('$', '$$$$');
  let count = 0;
  for (const { sheet, matches } of found) {
    for (const match of matches) {
      count += match.text.match(pattern)?.length ?? 0;
      sheet.write(single(match), [[match.text.replace(pattern, literal)]]);
    }
  }
  return count;
}

/** What `TextFinder` asks for. */
export const textFinderOperations: Record<string, Operation> = {
  'TextFinder.findAll': defineOperation<[Scope, TextQuery]>({
    kind: 'sheetRead',
    needs: 'readDocument',
    run: (context, scope, query) =>
      find(context, scope, query).flatMap(({ sheet, matches }) =>
        matches.map((match) => ({ sheetId: sheet.id, area: single(match) })),
      ),
  }),
  'TextFinder.replaceAllWith': defineOperation<[Scope, TextQuery, string]>({
    kind: 'sheetWrite',
    needs: 'writeDocument',
    run: (context, scope, query, replacement) =>
      refusable(context, () => replaceAll(context, scope, query, replacement)) ?? 0,
  }),
};
