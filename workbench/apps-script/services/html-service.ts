import { call } from './bridge';
import { emulated } from './emulated';

export class HtmlService extends emulated('HtmlService') {
  createHtmlOutputFromFile(fileName: string): HtmlOutput {
    return new HtmlOutput(call('HtmlService.createHtmlOutputFromFile', fileName));
  }

  createHtmlOutput(html = ''): HtmlOutput {
    return new HtmlOutput(html);
  }
}

export class HtmlOutput extends emulated('HtmlOutput') implements Pick<GoogleAppsScript.HTML.HtmlOutput, 'getContent'> {
  readonly #html: string;
  #title: string | null = null;

  constructor(html: string) {
    super();
    this.#html = html;
  }

  getContent(): string {
    return this.#html;
  }

  getTitle(): string | null {
    return this.#title;
  }

  setTitle(title: string): this {
    this.#title = title;
    return this;
  }

  /** Sidebars are 300 pixels wide, whatever one asks for {facts §7}. */
  setWidth(_pixels: number): this {
    return this;
  }
}
