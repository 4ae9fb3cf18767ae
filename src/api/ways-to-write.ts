/** JSON within JSON within JSON makes so many of one backslash. */
const mostBackslashes = 8;

const htmlNames: Readonly<Record<string, string>> = { '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot', "'": 'apos' };

/**
 * How a printable ASCII character is written: as it is, and in JSON, addresses and HTML, also in one within another, as pages of errors have it.
 * In lower case.
 */
export function waysToWrite(character: string): readonly string[] {
  const code = character.charCodeAt(0);
  const hex = code.toString(16);
  const itself = character.toLowerCase();
  const named = htmlNames[character];
  const entities = [`#${code};`, `#0${code};`, `#x${hex};`, ...(named ? [`${named};`] : [])];
  return [
    itself,
    ...upTo(mostBackslashes).flatMap((count) => [`${'\\'.repeat(count)}${itself}`, `${'\\'.repeat(count)}u00${hex}`]),
    ...['%', '%25', '%2525'].map((percent) => percent + hex),
    ...['&', '&amp;', '&amp;amp;'].flatMap((begin) => entities.map((entity) => begin + entity)),
  ];
}

const upTo = (most: number): readonly number[] => Array.from({ length: most }, (_, index) => index + 1);
