import type { WorkbookPort } from '../google/ports';

/** A name that no tab has yet: "Variasi", "Variasi 2" … */
export function freeTabName(workbook: WorkbookPort, title: string): string {
  const taken = new Set(workbook.tabs().map(({ name }) => name));
  let name = title;
  for (let number = 2; taken.has(name); number += 1) name = `${title} ${number}`;
  return name;
}
