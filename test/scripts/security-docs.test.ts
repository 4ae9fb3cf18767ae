import { existsSync, readFileSync } from 'node:fs';

const page = readFileSync('docs/security.md', 'utf8');
const table = /^\| asset \|.*\n\|[-|]+\n((?:\|.*\n)+)/m.exec(page)?.[1] ?? '';
const rows = table
  .trimEnd()
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()));
const pathsIn = (text: string): string[] =>
  [...text.matchAll(/`((?:src|test|docs)\/[^`]+)`/g)].map(([, path = '']) => path);

describe('docs/security.md', () => {
  it('says of each threat to whom, what protects, and which tests show it', () => {
    expect(rows.length).toBeGreaterThan(15);
    for (const [, asset = '', who = '', what = '', tests = ''] of rows) {
      expect([asset, who, what]).toEqual([
        expect.stringMatching(/\w{3}/),
        expect.stringMatching(/\w{3}/),
        expect.stringMatching(/\.$/),
      ]);
      expect([asset, who, pathsIn(tests)]).toEqual([
        asset,
        who,
        expect.arrayContaining([expect.stringMatching(/^test\/.+\.test\.ts$/)]),
      ]);
      expect(tests.split(', ')).toHaveLength(pathsIn(tests).length);
    }
  });

  it('names no file that is not there', () => {
    expect(pathsIn(page).filter((path) => !existsSync(path))).toEqual([]);
  });

  it('refers to sections of the facts that are there', () => {
    const facts = readFileSync('docs/platform-facts.md', 'utf8');
    const sections = [...page.matchAll(/\{facts §(\d+)\}/g)].map(([, section]) => section);
    expect(sections.length).toBeGreaterThan(5);
    expect(sections.filter((section) => !facts.includes(`\n## §${section} `))).toEqual([]);
  });

  it('is where the README sends people who ask for it', () => {
    expect(readFileSync('README.md', 'utf8')).toContain('(docs/security.md)');
  });
});
