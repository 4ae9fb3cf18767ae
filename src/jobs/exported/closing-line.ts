import { type Language, otherLanguages, say } from '../../text/message';
import { closingColumn, journalColumns, type LineColumn, type Words } from './journal-columns';

const placeholder = '#';

/** Earlier versions had it there. */
const formerColumn: LineColumn = 'run';

/** The last line: how many are left out. */
export const closingText = (language: Language, count: number): string => say(language, 'journal.leftOut', { count });

/** Whether a row is such a line, as a whole and in any language: a person's own may begin alike. */
export const isClosingLine = (language: Language, words: Words): boolean =>
  [closingColumn, formerColumn].some(
    (column) =>
      journalColumns.every(({ key }) => key === column || words[key] === '') &&
      [language, ...otherLanguages(language)].some((one) => isAbout(one, words[column])),
  );

function isAbout(language: Language, text: string): boolean {
  const [start = '', end = ''] = say(language, 'journal.leftOut', { count: placeholder }).split(placeholder);
  return (
    text.startsWith(start) && text.endsWith(end) && /^[\d.,]+$/.test(text.slice(start.length, text.length - end.length))
  );
}
