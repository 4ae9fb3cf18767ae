import type { WorkbookPort } from '../google/ports';

/** A name that no tab has yet: "Variasi", "Variasi 2" … */
export function freeTabName(workbook: WorkbookPort, title: string): string {
  let name = title;
  for (let number = 2; workbook.tabNamed(name); number += 1) name = `${title} ${number}`;
  return name;
}
