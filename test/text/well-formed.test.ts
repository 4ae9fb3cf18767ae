import * as fc from 'fast-check';
import { cutText, halfIn, isWellFormed, wellFormed } from '../../src/text/well-formed';

describe('a text with half of a character', () => {
  it.each(['\ud800', 'x\udc00', '😀\ud83d', '\udc00\ud83d', '\ud83d\ud83d\ude00'])(
    'is told from a whole one: %j',
    (text) => {
      expect(isWellFormed(text)).toBe(false);
      expect(isWellFormed(wellFormed(text))).toBe(true);
    },
  );

  it('is made whole as encoders do', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '😀', '\ud83d', '\ude00', '\ufffd') }), (text) => {
        expect(wellFormed(text)).toBe(Buffer.from(text).toString());
      }),
    );
  });

  it('is found wherever it stands in a value, a name too', () => {
    expect(halfIn({ a: ['x', { b: '\ud800' }] })).toBe('a.1.b');
    expect(halfIn({ a: { 'b\ud800': 1 } })).toBe('a.b\ufffd');
    expect(halfIn('\ud800')).toBe('');
    expect(halfIn({ a: '😀', b: null, c: [7, true] })).toBeUndefined();
  });

  it('is found as deep as JSON goes', () => {
    const depth = 50_000;
    expect(halfIn(JSON.parse(`${'['.repeat(depth)}"\\ud800"${']'.repeat(depth)}`))).toMatch(/^(0\.)+0$/);
  });
});

describe('a text that is cut', () => {
  it.each([
    ['ab😀', 3, 'ab'],
    ['ab😀', 4, 'ab😀'],
    ['ab😀c', 4, 'ab😀'],
    ['😀', 1, ''],
    ['abc', 2, 'ab'],
    ['', 2, ''],
  ])('%s at %i keeps whole characters only', (text, longest, cut) => {
    expect(cutText(text, longest)).toBe(cut);
  });
});
