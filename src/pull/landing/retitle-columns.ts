import { overlap } from '../../tables/tab/locked-cells';
import { isTitle } from '../../tables/tab/title-texts';
import type { Column } from '../../tables/table';
import { allLanguages, isLanguage, type Language } from '../../text/message';
import type { Landing } from './landing';
import { headingNote } from './tab-format';
import type { TabLayout } from './tab-layout';

/**
 * Brings titles and notes of ours into the language that somebody chose for the cells of the file, and titles that name something by what it is called
 * now: the stock of a warehouse that was renamed. A title that a person gave stays, and so does what they may not edit.
 * @returns where things stand then; `displaced` where a column moved since the tab was looked at: those before it have got their titles.
 */
export function retitleColumns(landing: Landing): TabLayout | 'displaced' {
  const { tab, layout, locked, cellLanguage, isRetitled } = landing;
  const { headingRow, columnOf } = layout.place;
  const headings = [...layout.place.headings];
  for (const one of layout.columns) {
    const { key } = one;
    const column = columnOf.get(key);
    const standing = headings[(column ?? 0) - 1] ?? '';
    const area = { row: headingRow, column: column ?? 0, rows: 1, columns: 1 };
    const wanted = titleNow(landing, one, standing.trim());
    const isOpen = column !== undefined && !locked.some((one) => overlap(one, area));
    if (!isOpen || wanted === undefined || standing === wanted) continue;
    if (tab.columnKeys().get(key) !== column || tab.read(area)[0]?.[0] !== standing) return 'displaced';
    tab.write(area, [[wanted]]);
    headings[column - 1] = wanted;
    if (!isRetitled) continue;
    const before = tab.readNotes(area)[0]?.[0] ?? '';
    const note = before === '' ? before : inLanguage(one, before, cellLanguage);
    if (note !== before) tab.setNote(headingRow, column, note);
  }
  return { ...layout, place: { ...layout.place, headings } };
}

/** What a heading is to be; `undefined` where it stays, as one that a person gave. Only what is called by a name of the shop is renamed there. */
function titleNow(
  { titlesBefore, cellLanguage, isRetitled }: Landing,
  { key, title, place }: Column,
  standing: string,
): string | undefined {
  const before = place === undefined ? title : (titlesBefore.get(key) ?? title);
  const language = allLanguages().find((one) => before[one] === standing);
  if (isRetitled) return language || isTitle(title, standing) ? title[cellLanguage] : undefined;
  return language && before[language] !== title[language] ? title[language] : undefined;
}

/** What a note says of a column, in another language; what else stands in it stays. */
function inLanguage(column: Column, note: string, language: Language): string {
  const said = Object.keys(column.title)
    .filter(isLanguage)
    .flatMap((one) => [headingNote(column, one), column.note?.[one]]);
  const found = said.find((text) => text !== undefined && note.includes(text));
  return found === undefined ? note : note.replace(found, () => headingNote(column, language) ?? '');
}
