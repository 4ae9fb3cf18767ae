import { replacementIn } from '../../../src/wishes/many/replaced-text';

const names = ['Mukena Katun', 'Kaos Polos', 'Jaket Parka', 'Rok Plisket', 'Celana Panjang'];
const changed = (to: (name: string) => string) => names.map((before) => ({ before, after: to(before) }));

describe('a replacement that explains edits of texts', () => {
  it.each<[string, (name: string) => string, object]>([
    ['a letter, capitals and all', (name) => name.replace(/k/gi, 'x'), { from: 'k', to: 'x', count: 4 }],
    ['a letter by several', (name) => name.replaceAll('a', 'aa'), { from: 'a', to: 'aa', count: 4 }],
    ['a letter by nothing', (name) => name.replaceAll('a', ''), { from: 'a', to: '', count: 4 }],
    ['a blank by a line', (name) => name.replaceAll(' ', '-'), { from: ' ', to: '-', count: 5 }],
    ['one in some of them only', (name) => name.replaceAll('P', 'B'), { from: 'p', to: 'B', count: 4 }],
  ])('is found: %s', (_, to, found) => {
    const edits = changed(to).filter(({ before, after }) => before !== after);
    expect(replacementIn(edits)).toEqual(found);
  });

  it('is a part of the text where that stood in all', () => {
    const edits = names.map((name) => ({ before: `Kaos ${name}`, after: `T-Shirt ${name}` }));
    expect(replacementIn(edits)).toMatchObject({ from: 'Kaos', to: 'T-Shirt' });
  });

  it('explains few where each was given a name of its own', () => {
    expect(replacementIn(changed((name) => [...name].reverse().join('')))?.count ?? 0).toBeLessThan(3);
    expect(replacementIn(changed((name) => `${name} Baru`))?.count ?? 0).toBeLessThan(3);
    expect(replacementIn([])).toBeUndefined();
  });
});
