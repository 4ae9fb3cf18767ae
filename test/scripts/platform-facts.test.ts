import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { behaviourHeading } from '../../scripts/behaviour-docs';
import { behaviours } from '../../workbench/apps-script/behaviours/all-behaviours';

const folders = ['src', 'workbench', 'scripts', 'bench'];

const sources = folders.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(ts|tsx)$/.test(file))
    .map((file) => join(folder, file)),
);

/** `{facts §1, §6}`, also with more words behind or broken over the lines of a comment. */
const reference = /\{facts[\s*]*§[^}]*\}/g;

const referredTo = sources.flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(reference)].flatMap(([text]) =>
    [...text.matchAll(/§(\d+)/g)].map(([, section = '']) => ({ file, section })),
  ),
);

const [page = ''] = readFileSync('docs/platform-facts.md', 'utf8').split(`\n${behaviourHeading}\n`);
const sections = page
  .split(/^## /m)
  .slice(1)
  .map((text) => ({ number: /^§(\d+) /.exec(text)?.[1] ?? '', text }));
/** Rows of the tables with that heading in their first column. */
const rowsOf = (heading: string): string[][] =>
  sections
    .filter(({ text }) => text.includes(`\n| ${heading} |`))
    .flatMap(({ text }) => text.split('\n').filter((line) => line.startsWith('| ')))
    .filter((line) => !line.startsWith(`| ${heading} |`))
    .map((line) => line.split('|').map((cell) => cell.trim()));

const facts = rowsOf('fact');
const expectations = rowsOf('expectation');

describe('docs/platform-facts.md', () => {
  it('has facts or expectations in every table', () => {
    const rows = page.split('\n').filter((line) => line.startsWith('| '));
    const headings = sections.filter(({ text }) => text.includes('\n|---|')).length;
    expect(facts.length + expectations.length).toBe(rows.length - headings);
  });

  it('says of each expectation of others whether it is met, and names what holds it', () => {
    expect(expectations.length).toBeGreaterThan(80);
    for (const [, expectation, ours = '', from = ''] of expectations) {
      expect([expectation, ours]).toEqual([
        expectation,
        expect.stringMatching(
          /^((agrees|mended): `[\w.-]+`(, `[\w.-]+`)*|(differs|on purpose): \w.{8,}|not emulated)$/,
        ),
      ]);
      expect([expectation, from]).toEqual([expectation, expect.stringMatching(/^(test|notes)\/\w+\.(js|md)/)]);
    }
  });

  it('has nobody expect on the platform what is only assumed here', () => {
    const known = new Map<string, string>(Object.entries(behaviours).map(([id, behaviour]) => [id, behaviour.known]));
    const named = expectations.flatMap(([, , ours = '']) =>
      [...ours.matchAll(/`([\w.-]+)`/g)].map(([, id = '']) => id),
    );
    expect(named.filter((id) => !/^(documented|reported)$/.test(known.get(id) ?? ''))).toEqual([]);
  });

  it('has a section for each reference in the code', () => {
    expect(referredTo.length).toBeGreaterThan(90);
    const known = new Set(sections.map(({ number }) => number));
    expect(referredTo.filter(({ section }) => !known.has(section))).toEqual([]);
  });

  it('has no section that nothing refers to, and counts them through', () => {
    const used = new Set(referredTo.map(({ section }) => section));
    expect(sections.filter(({ number }) => !used.has(number))).toEqual([]);
    expect(sections.map(({ number }) => number)).toEqual(sections.map((_, index) => String(index + 1)));
  });

  it('says of each fact how it is known, and where from unless it is an assumption', () => {
    expect(facts.length).toBeGreaterThan(60);
    for (const [, fact, known = '', from = ''] of facts) {
      expect([fact, known]).toEqual([fact, expect.stringMatching(/^(documented|reported|assumption)\b/)]);
      if (!known.startsWith('assumption')) expect([fact, from]).toEqual([fact, expect.stringMatching(/\w{4}/)]);
    }
  });

  it('is the only place that comments point to for such facts', () => {
    const spellings = sources.filter((file) => {
      const text = readFileSync(file, 'utf8');
      return (text.match(/\{facts\s/g) ?? []).length !== (text.match(reference) ?? []).length;
    });
    expect(spellings).toEqual([]);
  });
});
