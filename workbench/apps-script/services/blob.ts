import { call } from './bridge';
import { emulated } from './emulated';

/** Bytes are held as base64, the way they cross; as signed numbers only when a script asks. */
export class Blob
  extends emulated('Blob')
  implements Pick<GoogleAppsScript.Base.Blob, 'getBytes' | 'getDataAsString' | 'getContentType' | 'getName'>
{
  #base64: string;
  #contentType: string | null;
  #name: string | null;

  constructor(base64: string, contentType: string | null, name: string | null) {
    super();
    this.#base64 = base64;
    this.#contentType = contentType;
    this.#name = name;
  }

  getBytes(): number[] {
    return call('Bytes.toSigned', this.#base64);
  }

  getDataAsString(charset = 'UTF-8'): string {
    return call('Bytes.toText', this.#base64, charset);
  }

  getContentType(): string | null {
    return this.#contentType;
  }

  setContentType(contentType: string | null): this {
    this.#contentType = contentType;
    return this;
  }

  getName(): string | null {
    return this.#name;
  }

  setName(name: string): this {
    this.#name = name;
    return this;
  }

  /** Nothing is converted: only bytes as they are, and the type that it has. */
  getAs(contentType: string): Blob {
    if (contentType !== 'application/octet-stream' && contentType !== this.#contentType) {
      throw new Error(`Blob.getAs("${contentType}") is not emulated`);
    }
    return this.copyBlob().setContentType(contentType);
  }

  copyBlob(): Blob {
    return new Blob(this.#base64, this.#contentType, this.#name);
  }

  /** For the other services: how a blob crosses the bridge. */
  static crossed(blob: Blob): { base64: string; contentType: string | null; name: string | null } {
    return { base64: blob.#base64, contentType: blob.#contentType, name: blob.#name };
  }
}

/** A text in UTF-8, or signed bytes, as base64. */
export const encodeData = (data: string | number[], charset = 'UTF-8'): string =>
  typeof data === 'string' ? call('Bytes.fromText', data, charset) : call('Bytes.fromSigned', data);
