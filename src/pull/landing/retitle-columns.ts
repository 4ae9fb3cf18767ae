import { overlap } from '../../tables/tab/locked-cells';
import { isTitle } from '../../tables/tab/title-texts';
import type { Column } from '../../tables/table';
import { isLanguage, type Language } from '../../text/message';
import type { Landing } from './landing';
import { headingNote } from './tab-format';
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
  for (const one of layout.columns) {
    const { key, title } = one;
    const column = columnOf.get(key);
    const standing = headings[(column ?? 0) - 1] ?? '';
    const area = { row: headingRow, column: column ?? 0, rows: 1, columns: 1 };
    const isOpen = column !== undefined && !locked.some((one) => overlap(one, area));
    if (!isOpen || standing === title[cellLanguage] || !isTitle(title, standing.trim())) continue;
    if (tab.columnKeys().get(key) !== column || tab.read(area)[0]?.[0] !== standing) return 'displaced';
    tab.write(area, [[title[cellLanguage]]]);
    headings[column - 1] = title[cellLanguage];
    const before = tab.readNotes(area)[0]?.[0] ?? '';
    const note = before === '' ? before : inLanguage(one, before, cellLanguage);
    if (note !== before) tab.setNote(headingRow, column, note);
  }
  return { ...layout, place: { ...layout.place, headings } };
}

/** What a note says of a column, in another language; what else stands in it stays. */
function inLanguage(column: Column, note: string, language: Language): string {
  const said = Object.keys(column.title)
    .filter(isLanguage)
    .flatMap((one) => [headingNote(column, one), column.note?.[one]]);
  const found = said.find((text) => text !== undefined && note.includes(text));
  return found === undefined ? note : note.replace(found, () => headingNote(column, language) ?? '');
}
