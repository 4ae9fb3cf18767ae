import { readFileSync } from 'node:fs';
import { samples } from './samples';

const page = readFileSync('docs/architecture.md', 'utf8');
const section = /^## Stored state\n([\s\S]*?)^## /m.exec(page)?.[1] ?? '';

/** `baseline:1000003` and `baseline:<tab>` are told by what comes before the colon; `ngorder.a:…` has none in its name. */
const kindOf = (name: string): string => name.replace(/:.*$/, '');

const told = new Map(
  section
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .flatMap((line) => {
      const [, names = '', , version = '', newer = '', damaged = ''] = line.split('|').map((cell) => cell.trim());
      return [...names.matchAll(/`([^`]+)`/g)].map(
        ([, name = '']) => [kindOf(name), [version, newer, damaged]] as const,
      );
    }),
);

describe('the documents in docs/architecture.md', () => {
  it('are those that are stored, each with its version and what becomes of it where it cannot be read', () => {
    const stored = new Map(
      Object.values(samples).map(({ document: { name, version, mayBeLost } }) => [
        kindOf(name),
        [
          String(version),
          mayBeLost === 'always' ? 'made anew' : 'refused',
          mayBeLost === 'never' ? 'refused' : 'made anew',
        ],
      ]),
    );
    expect(stored.size).toBeGreaterThan(17);
    expect(Object.fromEntries(told)).toEqual(Object.fromEntries(stored));
  });
});
