import { createHash, createHmac } from 'node:crypto';
import * as fc from 'fast-check';
import { digestOf, hmacSha256 } from '../../../src/state/seal/hmac';
import { utf8 } from '../../../src/state/seal/utf8';

/** The cases of RFC 4231 whose bytes are all ASCII: others are no text. */
const ascii = (hex: string): string => Buffer.from(hex, 'hex').toString('latin1');

describe('hmacSha256', () => {
  it.each([
    [ascii('0b'.repeat(20)), 'Hi There', 'b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7'],
    ['Jefe', 'what do ya want for nothing?', '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843'],
  ])('gives what RFC 4231 says for %j', (secret, text, expected) => {
    expect(hmacSha256(secret, text)).toBe(expected);
  });

  it('is that of any implementation, for any text in UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ unit: 'grapheme' }), (secret, text) => {
        expect(hmacSha256(secret, text)).toBe(createHmac('sha256', secret).update(text, 'utf8').digest('hex'));
        expect(digestOf(text)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
      }),
    );
  });
});

describe('utf8', () => {
  it('encodes as everybody does, half surrogate pairs too', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 0xffff }), { maxLength: 40 }), (units) => {
        const text = String.fromCharCode(...units);
        expect([...utf8(text)]).toEqual([...new TextEncoder().encode(text)]);
      }),
    );
  });
});
