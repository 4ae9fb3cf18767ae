import { Blob, encodeData } from './blob';
import { call, Exception } from './bridge';
import { emulated } from './emulated';
import { Constant, createEnumeration } from './enumeration';
import { formatString } from './format-string';
import { parseCsv } from './parse-csv';

const macAlgorithms = createEnumeration('MacAlgorithm', [
  'HMAC_MD5',
  'HMAC_SHA_1',
  'HMAC_SHA_256',
  'HMAC_SHA_384',
  'HMAC_SHA_512',
]);

export class Utilities
  extends emulated('Utilities')
  implements
    Pick<
      GoogleAppsScript.Utilities.Utilities,
      'sleep' | 'formatDate' | 'getUuid' | 'base64Decode' | 'base64DecodeWebSafe'
    >
{
  readonly Charset = createEnumeration('Charset', ['US_ASCII', 'UTF_8']);
  readonly DigestAlgorithm = createEnumeration('DigestAlgorithm', [
    'MD2',
    'MD5',
    'SHA_1',
    'SHA_256',
    'SHA_384',
    'SHA_512',
  ]);

  readonly MacAlgorithm = macAlgorithms;

  sleep(milliseconds: number): void {
    call('Utilities.sleep', milliseconds);
  }

  formatDate(date: Date, timeZone: string, format: string): string {
    if (!(date instanceof Date)) {
      throw new Exception("The parameters don't match the method signature for Utilities.formatDate.");
    }
    return call('Utilities.formatDate', date.getTime(), timeZone, format);
  }

  newBlob(data: string | number[], contentType: string | null = null, name: string | null = null): Blob {
    return new Blob(encodeData(data), contentType ?? (typeof data === 'string' ? 'text/plain' : null), name);
  }

  gzip(blob: Blob, name: string | null = null): Blob {
    return new Blob(call('Utilities.gzip', Blob.crossed(blob).base64), 'application/x-gzip', name ?? 'archive.gz');
  }

  /** The name stays, without the ending that `gzip` gives {facts §6}. */
  ungzip(blob: Blob): Blob {
    const name = blob.getName()?.replace(/\.gz$/, '') ?? null;
    return new Blob(call('Utilities.ungzip', Blob.crossed(blob).base64), null, name);
  }

  zip(blobs: readonly Blob[], name: string | null = null): Blob {
    return new Blob(call('Utilities.zip', blobs.map(Blob.crossed)), 'application/zip', name ?? 'archive.zip');
  }

  /** What was packed keeps its names, and loses its types. */
  unzip(blob: Blob): Blob[] {
    const files = call<{ name: string; base64: string }[]>('Utilities.unzip', Blob.crossed(blob).base64);
    return files.map((file) => new Blob(file.base64, null, file.name));
  }

  base64Encode(data: string | number[], charset?: Constant): string {
    return encodeData(data, charset?.toString());
  }

  base64EncodeWebSafe(data: string | number[], charset?: Constant): string {
    return this.base64Encode(data, charset).replace(/\+/g, '-').replace(/\//g, '_');
  }

  /** Bytes are the same in any charset. */
  base64Decode(encoded: string, _charset?: unknown): number[] {
    return call('Bytes.toSigned', encoded);
  }

  base64DecodeWebSafe(encoded: string, _charset?: unknown): number[] {
    return this.base64Decode(encoded.replace(/-/g, '+').replace(/_/g, '/'));
  }

  /** @returns signed bytes. Texts are in US-ASCII unless told otherwise {facts §6}. */
  computeDigest(algorithm: Constant, value: string | number[], charset?: Constant): number[] {
    const digest = call<string>('Utilities.computeDigest', algorithm, encodeData(value, String(charset ?? 'US_ASCII')));
    return call('Bytes.toSigned', digest);
  }

  computeHmacSha256Signature(value: string | number[], key: string | number[], charset?: Constant): number[] {
    return sign('computeHmacSha256Signature', macAlgorithms.HMAC_SHA_256, [value, key, charset]);
  }

  computeHmacSignature(
    algorithm: Constant,
    value: string | number[],
    key: string | number[],
    charset?: Constant,
  ): number[] {
    return sign('computeHmacSignature', algorithm, [value, key, charset]);
  }

  formatString(template: string, ...values: unknown[]): string {
    return formatString(String(template), values);
  }

  parseCsv(csv: string, separator = ','): string[][] {
    return parseCsv(String(csv), separator);
  }

  getUuid(): string {
    return call('Utilities.getUuid');
  }
}

/** Two texts, in US-ASCII unless a charset is given, or two lists of bytes without one {facts §6}. @returns signed bytes. */
function sign(
  method: string,
  algorithm: Constant,
  [value, key, charset]: readonly [string | number[], string | number[], Constant | undefined],
): number[] {
  const areTexts = typeof value === 'string' && typeof key === 'string';
  const areBytes = Array.isArray(value) && Array.isArray(key) && charset === undefined;
  if (!(areBytes || (areTexts && (charset === undefined || charset instanceof Constant)))) {
    const given = [value, key, charset].filter((argument) => argument !== undefined);
    const kinds = given.map((argument) => (Array.isArray(argument) ? 'number[]' : typeof argument)).join(',');
    throw new Exception(`The parameters (${kinds}) don't match the method signature for Utilities.${method}.`);
  }
  const encode = (data: string | number[]): string => encodeData(data, String(charset ?? 'US_ASCII'));
  return call('Bytes.toSigned', call<string>('Utilities.computeHmac', algorithm, encode(value), encode(key)));
}
