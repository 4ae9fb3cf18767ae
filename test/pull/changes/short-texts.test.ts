import fc from 'fast-check';
import { longestText, shortTexts } from '../../../src/pull/changes/short-texts';
import { isWellFormed } from '../../../src/text/well-formed';

describe('what is kept of the texts of a change', () => {
  it.each([
    [{ from: 10_000, to: 9000 }],
    [{ from: '', to: 'Kemeja' }],
    [{ from: 'a'.repeat(longestText), to: 'b'.repeat(longestText) }],
  ])('is all of them where they are short', (step) => {
    expect(shortTexts(step)).toBe(step);
  });

  it('is what is around their first difference where they are long, and what else is told of it', () => {
    const before = 'Bahan katun lembut. '.repeat(100);
    const told = shortTexts({ from: `${before}Cuci dingin.`, to: `${before}Cuci hangat.`, isPushed: true as const });
    expect(told.from).toMatch(/^….*katun lembut\. Cuci dingin\.$/);
    expect(told.to).toMatch(/^….*katun lembut\. Cuci hangat\.$/);
    expect(told.isPushed).toBe(true);
  });

  it('tells what was appended, or taken away', () => {
    const text = 'x'.repeat(longestText + 100);
    const { from, to } = shortTexts({ from: text, to: `${text}, sekali` });
    expect(from).toMatch(/^…x+$/);
    expect(to).toMatch(/^…x+, sekali$/);
  });

  it('is bounded, differs where they do, and has whole characters only', () => {
    const part = fc.string({ unit: fc.constantFrom('a', 'b', '😀', 'é'), maxLength: 900 });
    fc.assert(
      fc.property(part, part, part, (same, one, other) => {
        const [from, to] = [same + one, same + other];
        const told = shortTexts({ from, to });
        expect(Math.max(told.from.length, told.to.length)).toBeLessThanOrEqual(longestText + 2);
        expect(told.from === told.to).toBe(from === to);
        expect(isWellFormed(told.from) && isWellFormed(told.to)).toBe(true);
      }),
    );
  });
});
