import { type CellAttribute, cellAttributes } from '../../apps-script/workbook/workbook';
import type { LookView } from './book-view';

type LookAttribute = Exclude<CellAttribute, 'note'>;

export const lookAttributes = cellAttributes.filter((name): name is LookAttribute => name !== 'note');

/** Gives every look that occurs a number, once and for all. Number 0 is that of an untouched cell. */
export class LookPalette {
  readonly looks: LookView[] = [];
  readonly #numbers = new Map<string, number>();

  constructor() {
    this.numberOf(lookAttributes.map(() => ''));
  }

  /** @param values of `lookAttributes`, in their order. */
  numberOf(values: readonly string[]): number {
    const key = values.join('\u0000');
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.looks.length;
    this.#numbers.set(key, number);
    this.looks.push(
      Object.fromEntries(lookAttributes.flatMap((name, index) => (values[index] ? [[name, values[index]]] : []))),
    );
    return number;
  }
}
