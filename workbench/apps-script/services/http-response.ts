import { Blob, encodeData } from './blob';
import { call } from './bridge';
import { emulated } from './emulated';

/** An answer, as it crosses the bridge. */
export interface Answer {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly text?: string;
  readonly base64?: string;
}

export class HttpResponse
  extends emulated('HTTPResponse')
  implements
    Pick<
      GoogleAppsScript.URL_Fetch.HTTPResponse,
      'getResponseCode' | 'getContentText' | 'getContent' | 'getHeaders' | 'getAllHeaders'
    >
{
  readonly #answer: Answer;

  constructor(answer: Answer) {
    super();
    this.#answer = answer;
  }

  getResponseCode(): number {
    return this.#answer.status;
  }

  /** @param charset the one that the server tells when absent, or else UTF-8 {facts §2}. */
  getContentText(charset = this.#charset()): string {
    const { text } = this.#answer;
    if (text !== undefined && /^utf-?8$/i.test(charset)) return text;
    return call('Bytes.toText', this.#base64(), charset);
  }

  /** Signed bytes {facts §2}. */
  getContent(): number[] {
    return call('Bytes.toSigned', this.#base64());
  }

  /** Of the answer's type without its parameters {facts §2}. */
  getBlob(): Blob {
    const [type = null] = this.#answer.headers['content-type']?.split(';') ?? [];
    return new Blob(this.#base64(), type, null);
  }

  /** Names as servers usually write them; nobody should rely on their case {facts §2}. */
  getHeaders(): Record<string, string> {
    return Object.fromEntries(Object.entries(this.#answer.headers).map(([name, value]) => [capitalize(name), value]));
  }

  getAllHeaders(): Record<string, string> {
    return this.getHeaders();
  }

  #charset(): string {
    const [, told = 'UTF-8'] = /charset="?([^\s;"]+)/i.exec(this.#answer.headers['content-type'] ?? '') ?? [];
    return told;
  }

  #base64(): string {
    return this.#answer.base64 ?? encodeData(this.#answer.text ?? '');
  }
}

const capitalize = (name: string): string => name.replace(/(^|-)[a-z]/g, (letter) => letter.toUpperCase());
