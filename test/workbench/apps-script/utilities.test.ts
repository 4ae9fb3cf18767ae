import { evaluate } from './open-script';

describe('Utilities', () => {
  it.each([
    ['yyyy-MM-dd HH:mm:ss', '2024-03-05 07:08:09'],
    ["d MMM yyyy 'pukul' h:mm a", '5 Mar 2024 pukul 7:08 AM'],
    ["yyyy-MM-dd'T'HH:mm:ss.SSSXXX", '2024-03-05T07:08:09.120+07:00'],
    ['EEE EEEE MMMM yy Z', 'Tue Tuesday March 24 +0700'],
  ])('formats dates by the pattern %s', (pattern, expected) => {
    const moment = Date.UTC(2024, 2, 5, 0, 8, 9, 120);
    expect(
      evaluate(`return Utilities.formatDate(new Date(${moment}), 'Asia/Jakarta', ${JSON.stringify(pattern)})`),
    ).toBe(expected);
  });

  it('packs and unpacks texts', () => {
    const script = `
      const packed = Utilities.base64Encode(Utilities.gzip(Utilities.newBlob('Sepatu é 👟')).getBytes());
      return Utilities.ungzip(Utilities.newBlob(Utilities.base64Decode(packed), 'application/x-gzip')).getDataAsString();`;
    expect(evaluate(script)).toBe('Sepatu é 👟');
  });

  it('digests to signed bytes', () => {
    const script = `return Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, 'abc', Utilities.Charset.UTF_8).map((b) => ((b + 256) % 256).toString(16).padStart(2, '0')).join('')`;
    expect(evaluate(script)).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });

  it('encodes web-safe and gives the same ids for the same seed', () => {
    expect(evaluate("return Utilities.base64EncodeWebSafe('??>>')")).toBe('Pz8-Pg==');
    const ids = () => evaluate('return [Utilities.getUuid(), Utilities.getUuid()]', { seed: 7 });
    expect(ids()).toEqual(ids());
    expect(evaluate('return Session.getActiveUserLocale()', { locale: 'en_GB' })).toBe('en_GB');
  });
});
