import { readFileSync } from 'node:fs';
import { writeFunctionDocs } from '../../scripts/function-docs';
import { writeFunctionList } from '../../scripts/function-list';
import { allFormulas } from '../../src/formulas/functions/all-formulas';
import { allHelp } from '../../src/formulas/help/all-help';

describe('the functions that the panel offers', () => {
  it('are those that the help explains: run `npm run docs`', () => {
    expect(readFileSync('src/sidebar/functions/function-list.ts', 'utf8')).toBe(writeFunctionList());
  });
});

describe('docs/functions.md', () => {
  it('is what the help says: run `npm run docs`', () => {
    expect(readFileSync('docs/functions.md', 'utf8')).toBe(writeFunctionDocs());
  });

  it('explains every function, with an example of each that names it', () => {
    expect(allHelp.map(({ formula }) => formula.name)).toEqual([...allFormulas.keys()]);
    for (const { formula, help } of allHelp) {
      expect(allFormulas.get(formula.name)?.()).toBe(formula);
      for (const example of help.examples) expect(example.formula).toMatch(new RegExp(`^=${formula.name}\\(`));
    }
  });
});
