import { en } from '../../../src/sidebar/texts/en';
import { id } from '../../../src/sidebar/texts/id';

/** Every text with its path; functions are called with something to show. */
function flatten(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [[path, String(value('2', '2'))]];
  return Object.entries(value ?? {}).flatMap(([key, inner]) => flatten(inner, `${path}/${key}`));
}

test('both languages have the same texts', () => {
  expect(flatten(id).map(([path]) => path)).toEqual(flatten(en).map(([path]) => path));
});

test('no text is empty in one language only', () => {
  const isEmpty = ([path, text]: [string, string]) => [path, text === ''];

  expect(flatten(id).map(isEmpty)).toEqual(flatten(en).map(isEmpty));
});

test('English tells one from many', () => {
  expect(en.preview.push(1, '1')).toBe('Push 1 change');
  expect(en.preview.push(12, '12')).toBe('Push 12 changes');
  expect(id.preview.push(12, '12')).toBe('Kirim 12 perubahan');
});
