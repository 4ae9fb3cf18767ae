import { emulated } from './emulated';

export class HtmlOutput
  extends emulated('HtmlOutput')
  implements Pick<GoogleAppsScript.HTML.HtmlOutput, 'getContent' | 'getTitle'>
{
  #html: string;
  #title = '';

  constructor(html: string) {
    super();
    this.#html = html;
  }

  getContent(): string {
    return this.#html;
  }

  append(html: string): this {
    this.#html += html;
    return this;
  }

  /** Empty until it is set {facts §7}. */
  getTitle(): string {
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
