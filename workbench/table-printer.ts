import Table from 'cli-table3';

/** Rows of text as a table for a terminal, quiet lines, no colours where nobody sees them. */
export function printTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const table = new Table({ head: [...head], style: { head: [], border: [] } });
  table.push(...rows.map((row) => [...row]));
  return table.toString();
}
