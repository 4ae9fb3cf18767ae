import type { WorkbookPort } from '../google/ports';

/** A name that no tab has yet, whatever its case: "Variasi", "Variasi 2" … */
export function freeTabName(workbook: WorkbookPort, title: string): string {
  const taken = new Set(workbook.tabs().map(({ name }) => name.toLowerCase()));
  let name = title;
  for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${title} ${number}`;
  return name;
}
