import { sheetNameOf } from './sheet-prefix';
import { FormulaError } from './values/formula-error';
import type { Scalar } from './values/formula-value';

/** A formula as it is built up. A left-out argument is the literal null. */
export type Expression =
  | { readonly kind: 'literal'; readonly value: Scalar }
  | Reference
  /** A named range, or what LET calls so. */
  | { readonly kind: 'name'; readonly name: string }
  /** `A1:INDEX(…)`: from one range to another. */
  | { readonly kind: 'span'; readonly from: Expression; readonly to: Expression }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Expression[] }
  | { readonly kind: 'array'; readonly rows: readonly (readonly Expression[])[] }
  | { readonly kind: 'negate' | 'percent'; readonly operand: Expression }
  | { readonly kind: 'binary'; readonly operator: string; readonly left: Expression; readonly right: Expression };

export interface Reference {
  readonly kind: 'reference';
  readonly sheet?: string;
  readonly a1: string;
}

const tokenPattern =
  /\s*(?:("(?:[^"]|"")*")|((?:'(?:[^']|'')+'|[A-Za-z_]\w*)!)?(\$?[A-Za-z]{1,3}\$?\d+(?::\$?[A-Za-z]{1,3}\$?\d*)?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d+:\$?\d+)(?![\w(])|((?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)|([\p{L}_][\p{L}\p{N}_.]*)|(#(?:REF!|N\/A|VALUE!|DIV\/0!|NUM!|NAME\?|NULL!|ERROR!))|(<>|<=|>=|[-+*/^&%=<>(),;:{}]))/uy;

interface Token {
  readonly kind: 'text' | 'reference' | 'number' | 'name' | 'error' | 'symbol';
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
  const end = text.trimEnd().length;
  tokenPattern.lastIndex = 0;
  while (tokenPattern.lastIndex < end) {
    const match = tokenPattern.exec(text);
    if (match === null) throw parseError();
    tokens.push(toToken(match));
  }
  return tokens;
}

function toToken([, text, sheet, reference, number, name, error, symbol = '']: RegExpExecArray): Token {
  if (text !== undefined) return { kind: 'text', text: text.slice(1, -1).replace(/""/g, '"') };
  if (reference !== undefined) {
    if (sheet === undefined) return { kind: 'reference', text: reference };
    return { kind: 'reference', text: reference, sheet: sheetNameOf(sheet) };
  }
  if (number !== undefined) return { kind: 'number', text: number };
  if (name !== undefined) return { kind: 'name', text: name };
  if (error !== undefined) return { kind: 'error', text: error };
  return { kind: 'symbol', text: symbol };
}

/** What is left of a reference to deleted cells, or an error that somebody wrote. */
const errorLiteral = (code: string): FormulaError =>
  code === '#REF!'
    ? new FormulaError(code, 'Reference does not exist.')
    : new FormulaError(code, `${code} was written as such.`);

const parseError = (): FormulaError => new FormulaError('#ERROR!', 'Formula parse error.');

/** So many expressions may stand one in another, and so many operators one after another: what is longer nobody could compute. */
const mostNested = 250;
const mostInARow = 2000;

class Parser {
  #position = 0;
  #nested = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  parseAll(): Expression {
    const expression = this.#parseInner();
    if (this.#position < this.tokens.length) throw parseError();
    return expression;
  }

  #parseInner(): Expression {
    return this.#deeper(() => this.#parseBinary(0));
  }

  #deeper(parse: () => Expression): Expression {
    this.#nested += 1;
    if (this.#nested > mostNested) throw parseError();
    const expression = parse();
    this.#nested -= 1;
    return expression;
  }

  /** Operators by how tightly they bind, loosest first. */
  static readonly levels = [['=', '<>', '<', '>', '<=', '>='], ['&'], ['+', '-'], ['*', '/'], ['^']];

  #parseBinary(level: number): Expression {
    const operators = Parser.levels[level];
    if (operators === undefined) return this.#parseUnary();
    let left = this.#parseBinary(level + 1);
    let inARow = 0;
    for (let operator = this.#accept(...operators); operator !== undefined; operator = this.#accept(...operators)) {
      inARow += 1;
      if (inARow > mostInARow) throw parseError();
      left = { kind: 'binary', operator, left, right: this.#parseBinary(level + 1) };
    }
    return left;
  }

  #parseUnary(): Expression {
    if (this.#accept('+') !== undefined) return this.#deeper(() => this.#parseUnary());
    if (this.#accept('-') !== undefined) {
      return { kind: 'negate', operand: this.#deeper(() => this.#parseUnary()) };
    }
    let operand = this.#parseSpan();
    for (let inARow = 0; this.#accept('%') !== undefined; inARow += 1) {
      if (inARow > mostInARow) throw parseError();
      operand = { kind: 'percent', operand };
    }
    return operand;
  }

  #parseSpan(): Expression {
    let from = this.#parsePrimary();
    for (let inARow = 0; this.#accept(':') !== undefined; inARow += 1) {
      if (inARow > mostInARow) throw parseError();
      from = { kind: 'span', from, to: this.#parsePrimary() };
    }
    return from;
  }

  #parsePrimary(): Expression {
    if (this.#accept('(') !== undefined) {
      const inner = this.#parseInner();
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
    if (token?.kind === 'error') return { kind: 'literal', value: errorLiteral(token.text) };
    if (token?.kind === 'name') return this.#parseName(token.text);
    throw parseError();
  }

  #parseName(name: string): Expression {
    if (this.#accept('(') === undefined) {
      return /^(true|false)$/i.test(name) ? { kind: 'literal', value: /^true$/i.test(name) } : { kind: 'name', name };
    }
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
      do row.push(this.#parseInner());
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
    return isLeftOut ? { kind: 'literal', value: null } : this.#parseInner();
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
