import { emulated } from './emulated';

export class HtmlOutput
  extends emulated('HtmlOutput')
  implements Pick<GoogleAppsScript.HTML.HtmlOutput, 'getContent' | 'getTitle'>
{
  #html: string;
  #title = '';
  #width: number | null = null;
  #height: number | null = null;

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

  /** Of a dialog, in pixels; `null` until it is set. Sidebars are 300 pixels wide, whatever one asks for {facts §7}. */
  getWidth(): number | null {
    return this.#width;
  }

  setWidth(pixels: number | null): this {
    this.#width = pixels;
    return this;
  }

  getHeight(): number | null {
    return this.#height;
  }

  setHeight(pixels: number | null): this {
    this.#height = pixels;
    return this;
  }
}
