import type { OperationContext } from '../operation';
import type { Area } from '../workbook/area';

const firstCell: Area = { row: 1, column: 1, rows: 1, columns: 1 };

/** The tab at which the person looks; for a script that runs without anybody it is the first, or the one that it activated itself {facts §5}. */
export function activeSheetIdOf({ cloud, execution }: OperationContext): number {
  const { workbook } = cloud;
  if (!execution.isUnattended) return workbook.activeSheetId;
  return execution.unattendedSheetId ?? workbook.sheets()[0]?.id ?? workbook.activeSheetId;
}

/** What is selected on the active tab. */
export function selectionOf(context: OperationContext): { readonly sheetId: number; readonly areas: readonly Area[] } {
  const sheetId = activeSheetIdOf(context);
  return { sheetId, areas: context.execution.isUnattended ? [firstCell] : context.cloud.workbook.selection };
}

/** Nobody's own tab changes by what runs without them. */
export function activate({ cloud, execution }: OperationContext, sheetId: number): void {
  if (execution.isUnattended) execution.unattendedSheetId = sheetId;
  else cloud.workbook.activate(sheetId);
}
