import { toSerial } from '../workbook/serial-date';
import type { CustomCall, CustomResult, Moment, StoredValue } from '../workbook/workbook';
import { FormulaError } from './formula-error';
import type { FormulaValue } from './formula-value';

/** What an unanswered call shows {facts §4}. */
export const loading = 'Loading...';

/** The script's functions: which calls of them formulas wait for, and what became of those before, by name and arguments. */
export class CustomCalls {
  /** Upper case → as the script spells it. */
  #names = new Map<string, string>();
  readonly #answers = new Map<string, CustomResult>();
  readonly #pending = new Map<string, CustomCall>();
  readonly #asked = new Set<string>();

  constructor(private readonly timeZone: string) {}

  setNames(names: readonly string[]): void {
    this.#names = new Map(names.map((name) => [name.toUpperCase(), name]));
  }

  /** As the script spells it; undefined where it has no such function. */
  spelled(name: string): string | undefined {
    return this.#names.get(name.toUpperCase());
  }

  pending(): readonly CustomCall[] {
    return [...this.#pending.values()];
  }

  answer(call: CustomCall, result: CustomResult): void {
    this.#answers.set(keyOf(call), result);
  }

  forget(): void {
    this.#answers.clear();
  }

  /** A calculation begins. */
  begin(): void {
    this.#pending.clear();
    this.#asked.clear();
  }

  /** Answers are kept as long as a formula shows them: one that is taken out and put back is called anew {facts §4}. */
  end(): void {
    for (const key of this.#answers.keys()) if (!this.#asked.has(key)) this.#answers.delete(key);
  }

  /** What a call gives, or `Loading...`. @throws FormulaError `#ERROR!` for one that failed. */
  ask(call: CustomCall): FormulaValue {
    const key = keyOf(call);
    this.#asked.add(key);
    const answer = this.#answers.get(key);
    if (answer === undefined) {
      this.#pending.set(key, call);
      return loading;
    }
    if ('error' in answer) throw new FormulaError('#ERROR!', answer.error);
    return this.#toFormulaValue(answer.value);
  }

  #toFormulaValue(value: unknown): FormulaValue {
    if (!Array.isArray(value)) return this.#toStored(value);
    if (value.length === 0) return '';
    return value.map((line: unknown) => (Array.isArray(line) ? line : [line]).map((cell) => this.#toStored(cell)));
  }

  #toStored(value: unknown): StoredValue {
    if (value === null || value === undefined) return '';
    if (typeof value === 'object') {
      return '$date' in value ? toSerial((value as Moment).$date, this.timeZone) : String(value);
    }
    return value as StoredValue;
  }
}

const keyOf = ({ name, args }: CustomCall): string => `${name}(${JSON.stringify(args)})`;
