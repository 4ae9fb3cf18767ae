import { createHash, createHmac } from 'node:crypto';
import { behaves } from './behaves';
import { evaluate } from './open-script';

const signed = (bytes: Buffer): number[] => [...new Int8Array(bytes)];
const digest = (text: string) => signed(createHash('sha256').update(text).digest());
const hmac = (text: string, key: string) => signed(createHmac('sha256', key).update(text).digest());

describe('Utilities, of texts as bytes', () => {
  behaves('utilities.digest-charset', () => {
    const compute = (args: string) =>
      evaluate(`return Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, ${args})`);
    expect(compute("'Sepatu é 👟'")).toEqual(digest('Sepatu ? ?'));
    expect(compute("'Sepatu é 👟', Utilities.Charset.US_ASCII")).toEqual(digest('Sepatu ? ?'));
    expect(compute("'Sepatu é 👟', Utilities.Charset.UTF_8")).toEqual(digest('Sepatu é 👟'));
    expect(compute("Utilities.newBlob('é').getBytes()")).toEqual(digest('é'));
  });

  behaves('utilities.hmac-charset', () => {
    const compute = (args: string) => evaluate(`return Utilities.computeHmacSha256Signature(${args})`);
    expect(compute("'kopi é', 'kunci €🔑'")).toEqual(hmac('kopi ?', 'kunci ??'));
    expect(compute("'kopi é', 'kunci €🔑', Utilities.Charset.UTF_8")).toEqual(hmac('kopi é', 'kunci €🔑'));
    expect(evaluate("return Utilities.computeHmacSignature(Utilities.MacAlgorithm.HMAC_SHA_256, 'é', 'k')")).toEqual(
      hmac('?', 'k'),
    );
  });

  behaves('utilities.hmac-bytes', () => {
    const compute = (args: string) =>
      evaluate(
        `const bytes = (text) => Utilities.newBlob(text).getBytes(); return Utilities.computeHmacSha256Signature(${args})`,
      );
    expect(compute("bytes('kopi é'), bytes('kunci €')")).toEqual(hmac('kopi é', 'kunci €'));
    const refusal = (kinds: string) =>
      `The parameters (${kinds}) don't match the method signature for Utilities.computeHmacSha256Signature.`;
    expect(() => compute("bytes('a'), 'b'")).toThrow(refusal('number[],string'));
    expect(() => compute("'a', bytes('b')")).toThrow(refusal('string,number[]'));
    expect(() => compute("bytes('a'), bytes('b'), Utilities.Charset.UTF_8")).toThrow(
      refusal('number[],number[],object'),
    );
    expect(() => compute("'a', 'b', 'UTF-8'")).toThrow(refusal('string,string,string'));
  });

  behaves('utilities.ungzip-name', () => {
    const named = (name: string) =>
      evaluate(
        `const blob = Utilities.ungzip(Utilities.gzip(Utilities.newBlob('x')${name})); return [blob.getName(), blob.getContentType()]`,
      );
    expect([named(''), named(", 'laporan'"), named(", 'a.csv.gz'")]).toEqual([
      ['archive', null],
      ['laporan', null],
      ['a.csv', null],
    ]);
  });

  behaves('utilities.format-string', () => {
    const format = (args: string) => evaluate(`return Utilities.formatString(${args})`);
    expect(format("'%s: %d of %s', 'Kaos', 3.9, null")).toBe('Kaos: 3 of null');
    expect(format("'%.2f %05d %-4s| %4s %% %x', 1.005, 42, 'ab', 'cd', 255")).toBe('1.00 00042 ab  |   cd % ff');
  });

  behaves('utilities.parse-csv', () => {
    const parse = (text: string, separator = ',') =>
      evaluate(`return Utilities.parseCsv(${JSON.stringify(text)}, ${JSON.stringify(separator)})`);
    expect(parse('a,"b ""c"", d",\r\ne,f,"g\nh"\n')).toEqual([
      ['a', 'b "c", d', ''],
      ['e', 'f', 'g\nh'],
    ]);
    expect(parse('1,5;2', ';')).toEqual([['1,5', '2']]);
    expect(() => parse('a,"b')).toThrow('Could not parse text.');
  });

  behaves('utilities.sleep', () => {
    expect(() => evaluate('Utilities.sleep(300001)')).toThrow('Invalid argument: 300001');
    expect(evaluate('Utilities.sleep(1000); return 1')).toBe(1);
  });
});
