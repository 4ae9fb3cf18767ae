import { behaves } from './behaves';
import { evaluate } from './open-script';

describe('Utilities', () => {
  behaves('dates.patterns', () => {
    const moment = Date.UTC(2024, 2, 5, 0, 8, 9, 120);
    const shown = {
      'yyyy-MM-dd HH:mm:ss': '2024-03-05 07:08:09',
      "d MMM yyyy 'pukul' h:mm a": '5 Mar 2024 pukul 7:08 AM',
      "yyyy-MM-dd'T'HH:mm:ss.SSSXXX": '2024-03-05T07:08:09.120+07:00',
      'EEE EEEE MMMM yy Z': 'Tue Tuesday March 24 +0700',
    };
    const script = `return ${JSON.stringify(Object.keys(shown))}.map((pattern) => Utilities.formatDate(new Date(${moment}), 'Asia/Jakarta', pattern))`;
    expect(evaluate(script)).toEqual(Object.values(shown));
    expect(evaluate(`return Utilities.formatDate(new Date(${moment}), 'GMT', 'HH:mm')`)).toBe('00:08');
  });

  behaves('bytes.packing', () => {
    const script = `
      const packed = Utilities.base64Encode(Utilities.gzip(Utilities.newBlob('Sepatu é 👟')).getBytes());
      return Utilities.ungzip(Utilities.newBlob(Utilities.base64Decode(packed), 'application/x-gzip')).getDataAsString();`;
    expect(evaluate(script)).toBe('Sepatu é 👟');
  });

  behaves('bytes.base64', () => {
    const script = `const text = 'foo ??>>'; const bytes = Utilities.newBlob(text).getBytes();
      const plain = Utilities.base64Encode(text); const safe = Utilities.base64EncodeWebSafe('??>>');
      const decoded = [Utilities.base64Decode(safe), Utilities.base64DecodeWebSafe(safe)].map((data) => Utilities.newBlob(data).getDataAsString());
      return [plain === Utilities.base64Encode(bytes), safe, ...decoded]`;
    expect(evaluate(script)).toEqual([true, 'Pz8-Pg==', '??>>', '??>>']);
  });

  behaves('utilities.zip', () => {
    const blobs = "[Utilities.newBlob('satu', 'text/plain', 'a.txt'), Utilities.newBlob('dua')]";
    const unpacked = `Utilities.unzip(packed).map((blob) => [blob.getName(), blob.getAs('application/octet-stream').getDataAsString()])`;
    expect(
      evaluate(
        `const packed = Utilities.zip(${blobs}); return [packed.getContentType(), packed.getName(), ${unpacked}]`,
      ),
    ).toEqual([
      'application/zip',
      'archive.zip',
      [
        ['a.txt', 'satu'],
        ['Untitled', 'dua'],
      ],
    ]);
    expect(() => evaluate("Utilities.zip([Utilities.newBlob('x'), Utilities.newBlob('y')])")).toThrow(
      'Duplicate filename',
    );
  });

  behaves('blobs.packed', () => {
    const script = `const packed = Utilities.gzip(Utilities.newBlob('x'));
      return [packed.getContentType(), packed.getName(), Utilities.gzip(packed, 'two').getName()]`;
    expect(evaluate(script)).toEqual(['application/x-gzip', 'archive.gz', 'two']);
  });

  behaves('blobs.texts', () => {
    const script = `const blob = Utilities.newBlob('x'); const copy = blob.copyBlob().setName('n');
      return [blob, copy, Utilities.newBlob([120], 'text/css', 'a.css')].map((one) => [one.getContentType(), one.getName(), one.getDataAsString()])`;
    expect(evaluate(script)).toEqual([
      ['text/plain', null, 'x'],
      ['text/plain', 'n', 'x'],
      ['text/css', 'a.css', 'x'],
    ]);
  });

  behaves('digests.bytes', () => {
    const script = `return Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, 'abc', Utilities.Charset.UTF_8).map((b) => ((b + 256) % 256).toString(16).padStart(2, '0')).join('')`;
    expect(evaluate(script)).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    const first = "return Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, 'abc')[0]";
    expect(evaluate(first)).toBe(0xba - 256);
  });

  behaves('digests.kinds', () => {
    const script = `const bytes = Utilities.newBlob('€🙂').getBytes();
      return ['MD5', 'SHA_1', 'SHA_256', 'SHA_384', 'SHA_512'].map((kind) => {
        const algorithm = Utilities.DigestAlgorithm[kind];
        const ofText = Utilities.computeDigest(algorithm, '€🙂', Utilities.Charset.UTF_8);
        return [ofText.length, String(ofText) === String(Utilities.computeDigest(algorithm, bytes))];
      })`;
    expect(evaluate(script)).toEqual([16, 20, 32, 48, 64].map((length) => [length, true]));
  });

  it('gives the same ids for the same seed', () => {
    const ids = () => evaluate('return [Utilities.getUuid(), Utilities.getUuid()]', { seed: 7 });
    expect(ids()).toEqual(ids());
    expect(evaluate('return Session.getActiveUserLocale()', { locale: 'en_GB' })).toBe('en_GB');
  });
});
