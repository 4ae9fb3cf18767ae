import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withBehaviours } from '../../../scripts/behaviour-docs';
import { behaviours } from '../../../workbench/apps-script/behaviours/all-behaviours';

const folder = join('test', 'workbench', 'apps-script');

const tested = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .flatMap((file) =>
    [...readFileSync(join(folder, file), 'utf8').matchAll(/\bbehaves\(\s*'([^']+)'/g)].map(([, id]) => id),
  );

describe('Behaviours of the emulated host', () => {
  it('have one contract test each', () => {
    expect([...tested].sort()).toEqual(Object.keys(behaviours).sort());
  });

  it('name a section of the platform facts', () => {
    const page = readFileSync(join('docs', 'platform-facts.md'), 'utf8');
    const named = new Set(Object.values(behaviours).map(({ facts }) => facts));
    expect([...named].filter((section) => !page.includes(`## ${section} `))).toEqual([]);
  });

  it('are listed in the platform facts (npm run docs)', () => {
    const page = readFileSync(join('docs', 'platform-facts.md'), 'utf8');
    expect(page).toBe(withBehaviours(page));
  });
});
