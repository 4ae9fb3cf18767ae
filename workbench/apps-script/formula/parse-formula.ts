import { FormulaError } from './formula-error';

export type Expression =
  | { readonly kind: 'literal'; readonly value: string | number | boolean }
  | { readonly kind: 'reference'; readonly sheet?: string; readonly a1: string }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Expression[] }
  | { readonly kind: 'array'; readonly rows: readonly (readonly Expression[])[] }
  | { readonly kind: 'negate' | 'percent'; readonly operand: Expression }
  | { readonly kind: 'binary'; readonly operator: string; readonly left: Expression; readonly right: Expression };

const tokenPattern =
  /\s*(?:("(?:[^"]|"")*")|((?:'(?:[^']|'')+'|[A-Za-z_]\w*)!)?(\$?[A-Za-z]{1,3}\$?\d+(?::\$?[A-Za-z]{1,3}\$?\d*)?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d+:\$?\d+)(?![\w(])|((?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)|([A-Za-z_][\w.]*)|(<>|<=|>=|[-+*/^&%=<>(),;{}]))/y;

interface Token {
  readonly kind: 'text' | 'reference' | 'number' | 'name' | 'symbol';
  readonly text: string;
  readonly sheet?: string;
}

/** Reads `=A1*2+SUM(B:B)`, spelled as in English. @throws FormulaError `#ERROR!` for what is no formula. */
export function parseFormula(formula: string): Expression {
  const parser = new Parser(tokenize(formula.slice(1)));
  return parser.parseAll();
}

function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  tokenPattern.lastIndex = 0;
  while (text.slice(tokenPattern.lastIndex).trim() !== '') {
    const match = tokenPattern.exec(text);
    if (match === null) throw parseError();
    tokens.push(toToken(match));
  }
  return tokens;
}

function toToken([, text, sheet, reference, number, name, symbol = '']: RegExpExecArray): Token {
  if (text !== undefined) return { kind: 'text', text: text.slice(1, -1).replace(/""/g, '"') };
  if (reference !== undefined) {
    if (sheet === undefined) return { kind: 'reference', text: reference };
    return { kind: 'reference', text: reference, sheet: sheetNameOf(sheet) };
  }
  if (number !== undefined) return { kind: 'number', text: number };
  if (name !== undefined) return { kind: 'name', text: name };
  return { kind: 'symbol', text: symbol };
}

/** `'Stok toko'!` → Stok toko. */
export const sheetNameOf = (prefix: string): string =>
  prefix.startsWith("'") ? prefix.slice(1, -2).replace(/''/g, "'") : prefix.slice(0, -1);

const parseError = (): FormulaError => new FormulaError('#ERROR!', 'Formula parse error.');

class Parser {
  #position = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  parseAll(): Expression {
    const expression = this.#parseBinary(0);
    if (this.#position < this.tokens.length) throw parseError();
    return expression;
  }

  /** Operators by how tightly they bind, loosest first. */
  static readonly levels = [['=', '<>', '<', '>', '<=', '>='], ['&'], ['+', '-'], ['*', '/'], ['^']];

  #parseBinary(level: number): Expression {
    const operators = Parser.levels[level];
    if (operators === undefined) return this.#parseUnary();
    let left = this.#parseBinary(level + 1);
    for (let operator = this.#accept(...operators); operator !== undefined; operator = this.#accept(...operators)) {
      left = { kind: 'binary', operator, left, right: this.#parseBinary(level + 1) };
    }
    return left;
  }

  #parseUnary(): Expression {
    if (this.#accept('+') !== undefined) return this.#parseUnary();
    if (this.#accept('-') !== undefined) return { kind: 'negate', operand: this.#parseUnary() };
    let operand = this.#parsePrimary();
    while (this.#accept('%') !== undefined) operand = { kind: 'percent', operand };
    return operand;
  }

  #parsePrimary(): Expression {
    if (this.#accept('(') !== undefined) {
      const inner = this.#parseBinary(0);
      this.#expect(')');
      return inner;
    }
    if (this.#accept('{') !== undefined) return this.#parseArray();
    const token = this.tokens[this.#position];
    this.#position += 1;
    if (token?.kind === 'text') return { kind: 'literal', value: token.text };
    if (token?.kind === 'number') return { kind: 'literal', value: Number(token.text) };
    if (token?.kind === 'reference') {
      return { kind: 'reference', a1: token.text, ...(token.sheet === undefined ? {} : { sheet: token.sheet }) };
    }
    if (token?.kind === 'name') return this.#parseName(token.text);
    throw parseError();
  }

  #parseName(name: string): Expression {
    if (/^(true|false)$/i.test(name)) return { kind: 'literal', value: /^true$/i.test(name) };
    if (this.#accept('(') === undefined)
      throw new FormulaError('#NAME?', `Unknown range name: '${name.toUpperCase()}'.`);
    const args: Expression[] = [];
    if (this.#accept(')') !== undefined) return { kind: 'call', name, args };
    do args.push(this.#parseArgument());
    while (this.#accept(',') !== undefined);
    this.#expect(')');
    return { kind: 'call', name, args };
  }

  #parseArray(): Expression {
    const rows: Expression[][] = [];
    do {
      const row: Expression[] = [];
      do row.push(this.#parseBinary(0));
      while (this.#accept(',') !== undefined);
      rows.push(row);
    } while (this.#accept(';') !== undefined);
    this.#expect('}');
    return { kind: 'array', rows };
  }

  /** An argument that was left out, as in `F(,2)`, is blank. */
  #parseArgument(): Expression {
    const next = this.tokens[this.#position];
    const isLeftOut = next?.kind === 'symbol' && [',', ')'].includes(next.text);
    return isLeftOut ? { kind: 'literal', value: '' } : this.#parseBinary(0);
  }

  #accept(...symbols: readonly string[]): string | undefined {
    const token = this.tokens[this.#position];
    if (token?.kind !== 'symbol' || !symbols.includes(token.text)) return undefined;
    this.#position += 1;
    return token.text;
  }

  #expect(symbol: string): void {
    if (this.#accept(symbol) === undefined) throw parseError();
  }
}
