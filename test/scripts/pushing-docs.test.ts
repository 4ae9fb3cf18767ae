import { readFileSync } from 'node:fs';
import { writePushingDocs } from '../../scripts/pushing-docs';
import { isPushable } from '../../src/push/pushables';
import { datasets } from '../../src/tables/dataset-catalogue';

describe('docs/pushing.md', () => {
  const text = writePushingDocs();

  it('is what the actions say: run `npm run docs`', () => {
    expect(readFileSync('docs/pushing.md', 'utf8')).toBe(text);
  });

  it('has every dataset that takes something back, and something to tell of each', () => {
    const sections = text.split(/^## /m).slice(1);
    expect(sections.map((section) => section.split('\n')[0])).toEqual(
      datasets.filter(({ id }) => isPushable(id)).map(({ title }) => `${title.en} · ${title.id}`),
    );
    for (const section of sections) expect(section).toMatch(/^\| (Column|Command) \|/m);
  });

  it('says of a command from which state it leads to which, what it takes to agree to it, and how it is undone', () => {
    expect(text).toContain('| `CANCEL` | `ACCEPTED` → `CANCELED` | a tick: people are told | by `RETURN` |');
    expect(text).toMatch(/\| `DELETE` \| there → deleted \| a tick, and how many typed: data is lost \| no \|/);
  });

  it('leads to sections that docs/endpoints.md has', () => {
    const headings = new Set(
      [...readFileSync('docs/endpoints.md', 'utf8').matchAll(/^### (\S+)$/gm)].map(([, id = '']) =>
        id.toLowerCase().replace('.', ''),
      ),
    );
    const links = [...text.matchAll(/endpoints\.md#(\w+)/g)].map(([, anchor]) => anchor);
    expect(links.length).toBeGreaterThan(20);
    expect(links.filter((anchor) => !headings.has(anchor ?? ''))).toEqual([]);
  });
});
