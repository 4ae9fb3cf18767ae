import { toSerial } from '../../workbook/values/serial-date';
import type { CustomCall, CustomResult, Moment, StoredValue } from '../../workbook/workbook';
import { FormulaError } from '../values/formula-error';
import { type FormulaValue, isTable, type Scalar, type Table } from '../values/formula-value';

/** {facts §1} */
const maxCellCharacters = 50_000;

/** What an unanswered call shows {facts §4}. */
export const loading = 'Loading...';

/** The script's functions: which calls of them formulas wait for, and what became of those before, by name and arguments. */
export class CustomCalls {
  /** Upper case → as the script spells it. */
  #names = new Map<string, string>();
  readonly #answers = new Map<string, CustomResult>();
  /** In the order of the formulas that wait for them. */
  #pending = new Map<string, CustomCall>();
  /** Calls that were answered since the last calculation. */
  #answered = new Set<string>();
  readonly #dates = new WeakMap<Table, readonly (readonly boolean[])[]>();
  /** Set by an answer that is a date; whoever asks takes it back before. */
  gaveDate = false;

  constructor(private readonly timeZone: () => string) {}

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
    const key = keyOf(call);
    this.#answers.set(key, result);
    this.#pending.delete(key);
    this.#answered.add(key);
  }

  forget(): void {
    this.#answers.clear();
  }

  /** Whether one of these calls was answered since the last calculation. */
  isAnswered(calls: ReadonlySet<string>): boolean {
    if (this.#answered.size === 0) return false;
    for (const key of calls) if (this.#answered.has(key)) return true;
    return false;
  }

  /**
   * A calculation is through. Answers are kept as long as a formula shows them: one that is taken out and put back is called anew
   * {facts §4}.
   * @param asked what formulas call now, in their order.
   */
  end(asked: ReadonlySet<string>): void {
    for (const key of this.#answers.keys()) if (!asked.has(key)) this.#answers.delete(key);
    const pending = this.#pending;
    this.#pending = new Map();
    for (const key of asked) {
      const call = pending.get(key);
      if (call) this.#pending.set(key, call);
    }
    this.#answered = new Set();
  }

  /** What a call gives, or `Loading...`. @param asked where to note which call it was. @throws FormulaError `#ERROR!` for one that failed. */
  ask(call: CustomCall, asked: Set<string>): FormulaValue {
    const key = keyOf(call);
    asked.add(key);
    const answer = this.#answers.get(key);
    if (answer === undefined) {
      this.#pending.set(key, call);
      return loading;
    }
    if ('error' in answer) throw new FormulaError('#ERROR!', answer.error);
    return this.#toFormulaValue(call.name, answer.value);
  }

  /** Which cells of what a function gave are dates; undefined where none is. */
  datesIn(value: FormulaValue): readonly (readonly boolean[])[] | undefined {
    if (isTable(value)) return this.#dates.get(value);
    return this.gaveDate ? [[true]] : undefined;
  }

  #toFormulaValue(name: string, value: unknown): FormulaValue {
    if (!Array.isArray(value)) {
      this.gaveDate = isDate(value);
      return this.#toScalar(name, value);
    }
    if (value.length === 0) return '';
    const lines = value.map((line: unknown) => (Array.isArray(line) ? line : [line]) as unknown[]);
    const table = lines.map((line) => line.map((cell) => this.#toScalar(name, cell)));
    if (lines.some((line) => line.some(isDate))) {
      this.#dates.set(
        table,
        lines.map((line) => line.map(isDate)),
      );
    }
    return table;
  }

  #toScalar(name: string, value: unknown): Scalar {
    const stored = this.#toStored(value);
    if (typeof stored !== 'string' || stored.length <= maxCellCharacters) return stored;
    return new FormulaError(
      '#ERROR!',
      `Text result of ${name} is longer than the limit of ${maxCellCharacters} characters.`,
    );
  }

  #toStored(value: unknown): StoredValue {
    if (value === null || value === undefined) return '';
    if (isDate(value)) return toSerial(value.$date, this.timeZone());
    return typeof value === 'object' ? String(value) : (value as StoredValue);
  }
}

const isDate = (value: unknown): value is Moment => typeof value === 'object' && value !== null && '$date' in value;

const keyOf = ({ name, args }: CustomCall): string => `${name}(${JSON.stringify(args)})`;
