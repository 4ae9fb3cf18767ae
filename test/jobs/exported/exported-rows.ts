import type { Workbook } from '../../../workbench/apps-script/workbook/workbook';

interface Bench {
  readonly rpc: <T>(call: 'runs.export') => T;
  readonly cloud: { readonly workbook: Pick<Workbook, 'sheet'> };
}

/** What the change history says in its tab, once it is exported: the cells of each line, from its time to its run. */
export function exportedRows({ rpc, cloud }: Bench): string[][] {
  const { tabId, lines } = rpc<{ tabId: number; lines: number }>('runs.export');
  const cells = cloud.workbook.sheet(tabId)?.readValues({ row: 2, column: 1, rows: lines, columns: 10 }) ?? [];
  return cells.map((line) => line.map(String));
}
