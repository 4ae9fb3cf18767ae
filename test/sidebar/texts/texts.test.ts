import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pushTexts } from '../../../src/sidebar/texts/push-texts';

const folder = join(__dirname, '../../../src/sidebar/texts');

/** Everything in the folder that is said in every language, by the name of its file: also what only one page says. */
const everyText: [string, Readonly<Record<string, unknown>>][] = readdirSync(folder)
  .filter((file) => file.endsWith('-texts.ts'))
  .flatMap((file) =>
    Object.values<Readonly<Record<string, unknown>>>(require(join(folder, file))).map(
      (texts): [string, Readonly<Record<string, unknown>>] => [file, texts],
    ),
  );

/** Every text with its path; functions are called with something to show. */
function flatten(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [[path, String(value('2', '2'))]];
  return Object.entries(value ?? {}).flatMap(([key, inner]) => flatten(inner, `${path}/${key}`));
}

test('the texts of every room are there', () => {
  expect(everyText.length).toBeGreaterThanOrEqual(10);
});

describe.each(everyText)('%s', (_, { en, id }) => {
  test('has the same texts in both languages', () => {
    expect(flatten(id).map(([path]) => path)).toEqual(flatten(en).map(([path]) => path));
  });

  test('has no text that is empty in one language only', () => {
    const isEmpty = ([path, text]: [string, string]) => [path, text === ''];

    expect(flatten(id).map(isEmpty)).toEqual(flatten(en).map(isEmpty));
  });
});

test('English tells one from many', () => {
  expect(pushTexts.en.preview.push(1, '1')).toBe('Push 1 change');
  expect(pushTexts.en.preview.push(12, '12')).toBe('Push 12 changes');
  expect(pushTexts.id.preview.push(12, '12')).toBe('Kirim 12 perubahan');
});
