import { type Language, otherLanguages, say } from '../../text/message';
import { journalColumns, type Words } from './journal-columns';

const placeholder = '#';

/** The last line, in the first column: how many are left out. */
export const closingText = (language: Language, count: number): string => say(language, 'journal.leftOut', { count });

/** Whether a row is such a line, as a whole and in any language: a person's own may begin alike. */
export const isClosingLine = (language: Language, words: Words): boolean =>
  journalColumns.every(({ key }) => key === 'run' || words[key] === '') &&
  [language, ...otherLanguages(language)].some((one) => isAbout(one, words.run));

function isAbout(language: Language, text: string): boolean {
  const [start = '', end = ''] = say(language, 'journal.leftOut', { count: placeholder }).split(placeholder);
  return (
    text.startsWith(start) && text.endsWith(end) && /^[\d.,]+$/.test(text.slice(start.length, text.length - end.length))
  );
}
