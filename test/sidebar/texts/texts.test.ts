import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { languages } from '../../../src/sidebar/texts/languages';

/** Every text with its path; functions are called with something to show. */
function flatten(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [[path, String(value('2', '2'))]];
  return Object.entries(value ?? {}).flatMap(([key, inner]) => flatten(inner, `${path}/${key}`));
}

/** What the rooms of a language say, by file. */
function roomsOf(language: string): readonly unknown[] {
  const folder = join(__dirname, '../../../src/sidebar/texts', language);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('-texts.ts'))
    .flatMap((file) => Object.values<unknown>(require(join(folder, file))));
}

const { en, id } = languages;

test('every language has a folder, and every folder is a language', () => {
  const folders = readdirSync(join(__dirname, '../../../src/sidebar/texts'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  expect(folders.sort()).toEqual(Object.keys(languages).sort());
});

describe.each(Object.entries(languages))('%s', (language, { texts }) => {
  test('says all that its rooms say, so that none replaces another', () => {
    const rooms = roomsOf(language);

    expect(rooms.length).toBeGreaterThanOrEqual(10);
    const said = (value: unknown) => flatten(value).map(([, text]) => text);
    expect(said(texts).sort()).toEqual(rooms.flatMap(said).sort());
  });

  test('has the same texts as English', () => {
    const paths = (value: unknown) => flatten(value).map(([path]) => path);

    expect(paths(texts)).toEqual(paths(en.texts));
  });

  test('has no text that is empty in it alone, or in English alone', () => {
    const empty = (value: unknown) => flatten(value).map(([path, text]) => [path, text === '']);

    expect(empty(texts)).toEqual(empty(en.texts));
  });
});

test('English tells one from many', () => {
  expect(en.texts.preview.push(1, '1')).toBe('Push 1 change');
  expect(en.texts.preview.push(12, '12')).toBe('Push 12 changes');
  expect(id.texts.preview.push(12, '12')).toBe('Terapkan 12 perubahan');
});
