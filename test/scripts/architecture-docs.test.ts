import { existsSync, readFileSync } from 'node:fs';

const page = readFileSync('docs/architecture.md', 'utf8');
const glossary = /^## Words\n([\s\S]*?)^## /m.exec(page)?.[1] ?? '';
const lines = glossary.split('\n').filter((line) => line.startsWith('| **'));

describe('the words in docs/architecture.md', () => {
  it('each have one sentence, and a place that is there', () => {
    expect(lines.length).toBeGreaterThan(30);
    for (const line of lines) {
      const [, word = '', meaning = '', place = ''] = line.split('|').map((cell) => cell.trim());
      expect([word, meaning]).toEqual([word, expect.stringMatching(/^[A-Z][^.]+(?:\. )?[^.]*\.$/)]);
      const paths = [...place.matchAll(/`([^`]+)`/g)].map(([, path = '']) => path);
      expect([word, paths.length > 0, paths.filter((path) => !existsSync(path))]).toEqual([word, true, []]);
    }
  });

  it('stand there once each', () => {
    const words = lines.flatMap((line) =>
      [...(line.split('|')[1] ?? '').matchAll(/\*\*([^*]+)\*\*/g)].map(([, word]) => word),
    );
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
  });
});

describe('docs/architecture.md', () => {
  it('names folders of the house that are there', () => {
    const folders = [...page.matchAll(/^\| `((?:src|workbench|bench)\/[\w./-]*)` \|/gm)].map(([, path = '']) => path);
    expect(folders.length).toBeGreaterThan(12);
    expect(folders.filter((path) => !existsSync(path))).toEqual([]);
  });
});
