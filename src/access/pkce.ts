import type { CodecPort } from '../google/ports';

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** A secret that nobody guesses, in 96 letters: whoever brings the code has to know it {RFC 7636}. */
export const newVerifier = ({ uuid }: Pick<CodecPort, 'uuid'>): string =>
  `${uuid()}${uuid()}${uuid()}`.replace(/-/g, '');

/** What is told of a verifier before: its SHA-256, in base64 as addresses spell it. */
export const challengeOf = ({ digest }: Pick<CodecPort, 'digest'>, verifier: string): string =>
  base64Url(digest(verifier));

/** @param hex digits, two for each byte. */
function base64Url(hex: string): string {
  const bits = Array.from(hex, (digit) => Number.parseInt(digit, 16).toString(2).padStart(4, '0')).join('');
  const sixes = bits.match(/.{1,6}/g) ?? [];
  return sixes.map((six) => letters.charAt(Number.parseInt(six.padEnd(6, '0'), 2))).join('');
}
