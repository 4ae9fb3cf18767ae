import { emulated } from './emulated';
import { HtmlOutput } from './html-output';

const scriptlet = /<\?(!?=)?(.*?)\?>/gs;

/** A page with scriptlets, which run among the script's own globals; what is set on it is theirs by name. */
export class HtmlTemplate extends emulated('HtmlTemplate') {
  readonly #html: string;

  constructor(html: string) {
    super();
    this.#html = html;
  }

  getRawContent(): string {
    return this.#html;
  }

  /** What comes of it; whatever a scriptlet throws goes through. */
  evaluate(): HtmlOutput {
    const parts: string[] = [];
    const write = (isEscaped: boolean, value: unknown): void => {
      const text = value === null || value === undefined ? '' : String(value);
      parts.push(isEscaped ? escapeHtml(text) : text);
    };
    const names = Object.keys(this);
    const values = names.map((name) => Reflect.get(this, name) as unknown);
    const run = new Function('__write', ...names, toCode(this.#html)) as (...args: unknown[]) => void;
    run(write, ...values);
    return new HtmlOutput(parts.join(''));
  }
}

/** `<p><?= name ?></p>` as statements that write it. */
function toCode(html: string): string {
  const statements: string[] = [];
  let position = 0;
  const writeHtml = (end: number): void => {
    if (end > position) statements.push(`__write(false, ${JSON.stringify(html.slice(position, end))});`);
  };
  for (const match of html.matchAll(scriptlet)) {
    const [whole, printing, code = ''] = match;
    writeHtml(match.index);
    position = match.index + whole.length;
    const expression = code.trim().replace(/;$/, '');
    statements.push(printing === undefined ? `${code}\n` : `__write(${printing === '='}, (${expression}));`);
  }
  writeHtml(html.length);
  return statements.join('\n');
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&#34;',
  "'": '&#39;',
};

const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
