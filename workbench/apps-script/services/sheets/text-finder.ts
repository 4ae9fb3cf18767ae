import type { TextQuery } from '../../workbook/text-search';
import { call } from '../bridge';
import { emulated } from '../emulated';
import type { Area } from './area-of';

/** Where a finder looks: everywhere when empty. */
interface Scope {
  readonly sheetId?: number;
  readonly area?: Area;
}

interface Found {
  readonly sheetId: number;
  readonly area: Area;
}

/** Finds and replaces text in a spreadsheet, a tab or a range. */
export class TextFinder<R> extends emulated('TextFinder') {
  readonly #scope: Scope;
  readonly #rangeOf: (sheetId: number, area: Area) => R;
  #query: TextQuery;
  #next = 0;

  constructor(text: string, scope: Scope, rangeOf: (sheetId: number, area: Area) => R) {
    super();
    this.#scope = scope;
    this.#rangeOf = rangeOf;
    this.#query = {
      text: String(text),
      inFormulas: false,
      matchCase: false,
      matchEntireCell: false,
      isPattern: false,
    };
  }

  matchFormulaText(inFormulas: boolean): this {
    return this.#with({ inFormulas });
  }

  matchCase(matchCase: boolean): this {
    return this.#with({ matchCase });
  }

  matchEntireCell(matchEntireCell: boolean): this {
    return this.#with({ matchEntireCell });
  }

  useRegularExpression(isPattern: boolean): this {
    return this.#with({ isPattern });
  }

  findAll(): R[] {
    return this.#find().map(({ sheetId, area }) => this.#rangeOf(sheetId, area));
  }

  /** One after another; `null` after the last. */
  findNext(): R | null {
    const found = this.#find()[this.#next];
    if (found === undefined) return null;
    this.#next += 1;
    return this.#rangeOf(found.sheetId, found.area);
  }

  /** @returns how many places were replaced. */
  replaceAllWith(replacement: string): number {
    return call('TextFinder.replaceAllWith', this.#scope, this.#query, String(replacement));
  }

  #find(): Found[] {
    return call('TextFinder.findAll', this.#scope, this.#query);
  }

  #with(change: Partial<TextQuery>): this {
    this.#query = { ...this.#query, ...change };
    return this;
  }
}
