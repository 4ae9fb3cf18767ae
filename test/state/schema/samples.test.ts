import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseStored, printStored, type StoredDocument } from '../../../src/state/schema/stored-document';
import { AddOnError } from '../../../src/text/add-on-error';
import { type Sample, samples } from './samples';

const schemaFolder = join('src', 'state', 'schema');

/** A document that others may use, or what makes one. */
const declaration = /^export const (\w+)(?:: StoredDocument<| = \([^)]*\): StoredDocument<)/gm;

/** What reading ends with: a value, nothing, or the error and the document that it names. */
function read(document: StoredDocument<unknown>, text: string): unknown {
  try {
    return parseStored(document, text);
  } catch (error) {
    if (error instanceof AddOnError) return `${error.code}: ${error.values.document}`;
    throw error;
  }
}

/** What a text says, without the number of its version. */
function contentOf({ isPlainText }: StoredDocument<unknown>, text: string): unknown {
  const content: unknown = isPlainText && !text.startsWith('{') ? text : JSON.parse(text);
  if (typeof content !== 'object' || content === null || !('version' in content)) return content;
  const { version, ...others } = content;
  if (typeof version !== 'number') return content;
  // What has no fields of its own, as a list, stands in one.
  return 'content' in others && Object.keys(others).length === 1 ? others.content : others;
}

const named = Object.entries(samples).map(([name, sample]): [string, Sample] => [name, sample]);

describe('what is stored', () => {
  it.each(named)('as %s has a sample of each version, and a step from each to the next', (_name, sample) => {
    const { document, versions } = sample;
    expect([versions.length, document.upgrades.length]).toEqual([document.version, document.version - 1]);
  });

  it.each(named)('as %s is read in every version that was ever written', (_name, { document, versions }) => {
    const latest = contentOf(document, versions[versions.length - 1] ?? '');
    expect(read(document, versions[versions.length - 1] ?? '')).toEqual(latest);
    for (const text of versions) {
      const value = read(document, text);
      expect(read(document, printStored(document, value))).toEqual(value);
    }
  });

  it.each(named)('as %s by a newer version is refused by name; a cache is made anew', (_name, { document }) => {
    const expected = document.mayBeLost === 'always' ? undefined : `newerState: ${document.name}`;
    const newer = JSON.stringify({ version: document.version + 1, text: 'of a later age' });
    expect(read(document, newer)).toBe(expected);
  });

  it.each(named)('as %s is refused by name when it is damaged; what may be lost is made anew', (_name, sample) => {
    const { document, versions } = sample;
    const expected = document.mayBeLost === 'never' ? `damagedState: ${document.name}` : undefined;
    const damaged = ['', '{', 'null', '{"text":"of another kind"}', `${versions[0]}}`];
    const readable = damaged.filter((text) => read(document, text) !== expected);
    // Settings that nobody has made have their usual values.
    expect(readable).toEqual(document.name === 'ngorder.settings' ? ['{"text":"of another kind"}'] : []);
  });

  it.each(named)('as %s is written today as it was in the latest version, character for character', (_name, sample) => {
    const { document, versions } = sample;
    const latest = versions[versions.length - 1] ?? '';
    expect(printStored(document, contentOf(document, latest))).toBe(latest);
  });

  it('has a sample for every document that is declared among the schemas', () => {
    const sampled = readFileSync(join('test', 'state', 'schema', 'samples.ts'), 'utf8');
    const declared = readdirSync(schemaFolder, { recursive: true, encoding: 'utf8' }).filter(
      (file) => file.endsWith('.ts') && readFileSync(join(schemaFolder, file), 'utf8').includes(': StoredDocument<'),
    );
    expect(declared.length).toBeGreaterThan(15);
    expect(declared.filter((file) => !sampled.includes(`schema/${file.replace('.ts', '')}'`))).toEqual([]);
  });

  it('has a sample for every document that is declared anywhere, by its name', () => {
    const sampled = readFileSync(join('test', 'state', 'schema', 'samples.ts'), 'utf8');
    const declared = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .flatMap((file) => [...readFileSync(join('src', file), 'utf8').matchAll(declaration)])
      .map(([, name = '']) => name);
    expect(declared.length).toBeGreaterThan(25);
    expect(declared.filter((name) => !new RegExp(`document: ${name}\\b`).test(sampled))).toEqual([]);
  });
});

describe('a plan with a figure of the shop that is no number', () => {
  it('is read with that figure as it was, so that the others can be confirmed', () => {
    const sample = samples.plan;
    if (!sample) throw new Error('no sample');
    const text = sample.versions[0].replace('"live":20,', '"live":null,');
    expect(read(sample.document, text)).toMatchObject({ edits: [{ live: Number.NaN }, { live: 76 }, {}, {}] });
  });
});
