import * as v from 'valibot';
import {
  parseStored,
  printStored,
  readStored,
  type StoredDocument,
  upgradeFrom,
} from '../../../src/state/schema/stored-document';
import { AddOnError } from '../../../src/text/add-on-error';

interface Shelf {
  readonly room: string;
  readonly boxes: readonly string[];
}

const first = v.array(v.string());
const second = v.object({ boxes: v.array(v.string()) });

/** A list of boxes became an object, which then learnt in which room it stands. */
const shelf: StoredDocument<Shelf> = {
  name: 'shelf',
  version: 3,
  schema: v.object({ room: v.string(), boxes: v.array(v.string()) }),
  upgrades: [
    upgradeFrom(first, (boxes) => ({ boxes })),
    upgradeFrom(second, ({ boxes }) => ({ boxes, room: 'cellar' })),
  ],
  mayBeLost: 'never',
};

const codeOf = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    if (error instanceof AddOnError) return `${error.code}: ${error.values.document}`;
    throw error;
  }
  return 'none';
};

describe('a stored document', () => {
  it.each([
    ['1, which bears no number', '["a","b"]'],
    ['2', '{"version":2,"boxes":["a","b"]}'],
    ['3', '{"version":3,"boxes":["a","b"],"room":"cellar"}'],
  ])('of version %s is read as what is written today', (_version, text) => {
    expect(parseStored(shelf, text)).toEqual({ room: 'cellar', boxes: ['a', 'b'] });
  });

  it('says its version from the second on, and reads what it printed', () => {
    const value = { room: 'attic', boxes: ['c'] };
    expect(JSON.parse(printStored(shelf, value))).toEqual({ version: 3, ...value });
    expect(parseStored(shelf, printStored(shelf, value))).toEqual(value);
    const plain: StoredDocument<readonly string[]> = { ...shelf, version: 1, schema: first, upgrades: [] };
    expect(printStored(plain, ['a'])).toBe('["a"]');
  });

  it('of a newer version is refused by name, in both languages, with its content for whoever can make something of it', () => {
    const text = '{"version":4,"boxes":[],"room":"attic","floor":2}';
    expect(codeOf(() => parseStored(shelf, text))).toBe('newerState: shelf');
    expect(readStored(shelf, text)).toEqual({ kind: 'newer', content: JSON.parse(text) });
    const error = new AddOnError('newerState', { document: shelf.name });
    expect(error.tellIn('en')).toMatch(/^"shelf" in this file was written by a newer version of Ngorder for Sheets\./);
    expect(error.tellIn('id')).toMatch(/^"shelf" di file ini ditulis oleh versi Ngorder for Sheets yang lebih baru\./);
  });

  it.each([
    ['no JSON', 'boxes'],
    ['nothing', ''],
    ['another shape', '{"version":3,"boxes":["a"]}'],
    ['an older version’s form, damaged', '{"version":2,"boxes":[1]}'],
    ['a number that is none', '{"version":"3","boxes":["a"],"room":"attic"}'],
    ...['"2"', '2.5', '0', '-1', 'null', '1e999', '{}'].map((number): [string, string] => [
      `the number ${number}`,
      `{"version":${number},"boxes":["a"],"room":"attic"}`,
    ]),
  ])('that is damaged (%s) is refused by name', (_what, text) => {
    expect(codeOf(() => parseStored(shelf, text))).toBe('damagedState: shelf');
  });

  it('that may be lost counts as absent when it is damaged; of a cache also when it is newer', () => {
    const newer = '{"version":4}';
    const plan: StoredDocument<Shelf> = { ...shelf, mayBeLost: 'ifDamaged' };
    expect(parseStored(plan, '{}')).toBeUndefined();
    expect(codeOf(() => parseStored(plan, newer))).toBe('newerState: shelf');
    const cache: StoredDocument<Shelf> = { ...shelf, mayBeLost: 'always' };
    expect([parseStored(cache, '{}'), parseStored(cache, newer)]).toEqual([undefined, undefined]);
  });

  it('is of version 1 only where it bears no number, also where version 1 would take any field', () => {
    const open: StoredDocument<object> = { ...shelf, version: 1, schema: v.object({}), upgrades: [] };
    expect(codeOf(() => parseStored(open, '{"room":"attic"}'))).toBe('none');
    expect(codeOf(() => parseStored(open, '{"version":1,"room":"attic"}'))).toBe('none');
    for (const number of ['"2"', '2.5', '0', 'null']) {
      expect([number, codeOf(() => parseStored(open, `{"version":${number}}`))]).toEqual([
        number,
        'damagedState: shelf',
      ]);
    }
    const manifest = { ...open, schema: v.object({ version: v.string() }), hasVersionField: true } as const;
    expect(parseStored(manifest, '{"version":"5893a416"}')).toEqual({ version: '5893a416' });
  });

  it.each([
    ['a list', v.array(v.number()), [1, 2]],
    ['a number', v.number(), 7],
    ['a text', v.string(), 'seven'],
    ['an object', v.object({ boxes: v.array(v.string()) }), { boxes: ['a'] }],
    ['an object that has nothing but a content', v.object({ content: v.string() }), { content: 'a' }],
  ])('can have a second version, whatever it is: %s', (_what, schema: v.GenericSchema, value) => {
    const document = { ...{ name: 'any', version: 2, schema }, upgrades: [() => value], mayBeLost: 'never' } as const;
    expect(JSON.parse(printStored(document, value))).toMatchObject({ version: 2 });
    expect(readStored(document, printStored(document, value))).toEqual({ kind: 'read', value });
    expect(readStored(document, '"of version 1"')).toEqual({ kind: 'read', value });
  });

  it('that is a short text is its own first version', () => {
    const word: StoredDocument<string> = {
      ...shelf,
      version: 1,
      schema: v.string(),
      upgrades: [],
      isPlainText: true,
    };
    expect([printStored(word, '12'), parseStored(word, '12')]).toEqual(['12', '12']);
    expect(codeOf(() => parseStored(word, '{"version":2,"word":"12"}'))).toBe('newerState: shelf');
  });

  it('that is not there is read as nothing', () => {
    expect(parseStored(shelf, undefined)).toBeUndefined();
  });
});
