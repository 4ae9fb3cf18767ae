import { call } from './bridge';
import { emulated } from './emulated';
import { createEnumeration } from './enumeration';
import type { HtmlOutput } from './html-output';

type Item =
  | { readonly label: string; readonly handler: string }
  | { readonly label: string; readonly items: readonly Item[] }
  | null;

export class Ui extends emulated('Ui') {
  readonly ButtonSet = createEnumeration('ButtonSet', ['OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL']);
  readonly Button = createEnumeration('Button', ['CLOSE', 'OK', 'CANCEL', 'YES', 'NO']);

  createMenu(title: string): Menu {
    return new Menu(title);
  }

  createAddonMenu(): Menu {
    return new Menu(undefined);
  }

  showSidebar(page: HtmlOutput): void {
    call('Ui.showSidebar', { title: page.getTitle(), html: page.getContent() });
  }

  showModelessDialog(page: HtmlOutput, title: string): void {
    this.#showDialog('Ui.showModelessDialog', page, title);
  }

  showModalDialog(page: HtmlOutput, title: string): void {
    this.#showDialog('Ui.showModalDialog', page, title);
  }

  /** The title takes the place of the page's own {facts §7}. */
  #showDialog(operation: string, page: HtmlOutput, title: string): void {
    const size = { width: page.getWidth(), height: page.getHeight() };
    call(operation, { title: String(title), html: page.getContent(), ...size });
  }

  /** `alert(prompt)`, `alert(prompt, buttons)` or `alert(title, prompt, buttons)`; @returns the button that was pressed. */
  alert(...args: readonly unknown[]): unknown {
    return this.#button(call<string>('Ui.alert', this.#question(args)));
  }

  /** The same with a text to be written. */
  prompt(...args: readonly unknown[]): PromptResponse {
    const { button, text } = call<{ button: string; text: string }>('Ui.prompt', this.#question(args));
    return new PromptResponse(this.#button(button), text);
  }

  #question(args: readonly unknown[]) {
    const [title, prompt, buttons] = args.length > 2 ? args : ['', args[0], args[1] ?? this.ButtonSet.OK];
    return { title: String(title), prompt: String(prompt), buttons: String(buttons) };
  }

  #button(pressed: string): unknown {
    return (this.Button as Record<string, unknown>)[pressed];
  }
}

export class PromptResponse extends emulated('PromptResponse') {
  readonly #button: unknown;
  readonly #text: string;

  constructor(button: unknown, text: string) {
    super();
    this.#button = button;
    this.#text = text;
  }

  getSelectedButton(): unknown {
    return this.#button;
  }

  getResponseText(): string {
    return this.#text;
  }
}

export class Menu extends emulated('Menu') {
  readonly #title: string | undefined;
  readonly #items: Item[] = [];

  /** Without a title, the add-on's own menu. */
  constructor(title: string | undefined) {
    super();
    this.#title = title;
  }

  addItem(label: string, handler: string): this {
    this.#items.push({ label, handler });
    return this;
  }

  addSubMenu(menu: Menu): this {
    this.#items.push({ label: menu.#title ?? '', items: menu.#items });
    return this;
  }

  addSeparator(): this {
    this.#items.push(null);
    return this;
  }

  addToUi(): void {
    call('Menu.addToUi', { title: this.#title, items: this.#items });
  }
}
