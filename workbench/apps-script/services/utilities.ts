import { Blob, encodeData } from './blob';
import { call, Exception } from './bridge';
import { emulated } from './emulated';
import { type Constant, createEnumeration } from './enumeration';

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

  ungzip(blob: Blob): Blob {
    return new Blob(call('Utilities.ungzip', Blob.crossed(blob).base64), null, blob.getName());
  }

  base64Encode(data: string | number[], charset?: Constant): string {
    return encodeData(data, charset?.toString());
  }

  base64EncodeWebSafe(data: string | number[], charset?: Constant): string {
    return this.base64Encode(data, charset).replace(/\+/g, '-').replace(/\//g, '_');
  }

  base64Decode(encoded: string): number[] {
    return call('Bytes.toSigned', encoded);
  }

  base64DecodeWebSafe(encoded: string): number[] {
    return this.base64Decode(encoded.replace(/-/g, '+').replace(/_/g, '/'));
  }

  /** @returns signed bytes {facts §6}. */
  computeDigest(algorithm: Constant, value: string | number[], charset?: Constant): number[] {
    const digest = call<string>('Utilities.computeDigest', algorithm, encodeData(value, charset?.toString()));
    return call('Bytes.toSigned', digest);
  }

  getUuid(): string {
    return call('Utilities.getUuid');
  }
}
