import { overlap } from '../../tables/tab/locked-cells';
import { isTitle } from '../../tables/tab/title-texts';
import type { Landing } from './landing';
import type { TabLayout } from './tab-layout';

/**
 * Brings titles and notes of ours into the language that somebody chose for the cells of the file. A title that a person gave stays, and so does what
 * they may not edit.
 * @returns where things stand then; `displaced` where a column moved since the tab was looked at: those before it have got their titles.
 */
export function retitleColumns({ tab, layout, locked, cellLanguage, isRetitled }: Landing): TabLayout | 'displaced' {
  if (!isRetitled) return layout;
  const { headingRow, columnOf } = layout.place;
  const headings = [...layout.place.headings];
  for (const { key, title, note } of layout.columns) {
    const column = columnOf.get(key);
    const standing = headings[(column ?? 0) - 1] ?? '';
    const area = { row: headingRow, column: column ?? 0, rows: 1, columns: 1 };
    const isOpen = column !== undefined && !locked.some((one) => overlap(one, area));
    if (!isOpen || standing === title[cellLanguage] || !isTitle(title, standing.trim())) continue;
    if (tab.columnKeys().get(key) !== column || tab.read(area)[0]?.[0] !== standing) return 'displaced';
    tab.write(area, [[title[cellLanguage]]]);
    headings[column - 1] = title[cellLanguage];
    if (note && Object.values(note).includes(tab.readNotes(area)[0]?.[0] ?? '')) {
      tab.setNote(headingRow, column, note[cellLanguage]);
    }
  }
  return { ...layout, place: { ...layout.place, headings } };
}
