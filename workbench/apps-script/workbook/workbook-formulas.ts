import type { ChangedCells } from '../formula/calculation/calculated-sheet';
import { Calculation } from '../formula/calculation/calculation';
import type { MemorySheet } from './memory-sheet';
import type { NamedRange, NamedRangeStore } from './stores/named-range-store';
import type { CustomCall, CustomResult } from './workbook';

type Surroundings = Omit<ConstructorParameters<typeof Calculation>[0], 'findName'> & {
  readonly sheets: () => readonly MemorySheet[];
  readonly names: NamedRangeStore;
  /** Told when formulas may show something else. */
  readonly shown: () => void;
};

/** The formulas of a spreadsheet: computed when somebody asks what they show, and only where something has changed. */
export class WorkbookFormulas {
  readonly #calculation: Calculation;
  /** Whether anything may have changed that formulas depend on, beside the cells that are known to have. */
  #dirty = false;
  #changes: ChangedCells[] | undefined;
  #calculating = false;
  /** The named ranges that formulas were computed with. */
  #knownNames: readonly NamedRange[] = [];

  constructor(private readonly surroundings: Surroundings) {
    this.#calculation = new Calculation({ ...surroundings, findName: (name) => surroundings.names.named(name) });
  }

  /** Something formulas depend on has changed: what was entered in some cells, or anything where nothing is said. */
  touch(changed?: ChangedCells): void {
    this.#recalculate();
    if (changed === undefined) this.#dirty = true;
    else this.#changes?.push(changed);
  }

  /** Computes what is not computed yet. */
  settle(): void {
    const names = this.surroundings.names.all();
    const isDirty = this.#dirty || names !== this.#knownNames;
    if ((!isDirty && this.#changes === undefined) || this.#calculating) return;
    this.#calculating = true;
    try {
      this.#calculation.run(this.surroundings.sheets(), isDirty ? undefined : this.#changes);
    } finally {
      this.#calculating = false;
    }
    this.#dirty = false;
    this.#changes = undefined;
    this.#knownNames = names;
  }

  /** Names of the script's functions that formulas may call. */
  setCustomFunctions(names: readonly string[]): void {
    this.#calculation.setCustomFunctions(names);
    this.touch();
  }

  /** Calls of the script's functions that formulas wait for. */
  pendingCalls(): readonly CustomCall[] {
    // What tells the time is computed anew with every calculation.
    if (this.#calculation.isVolatile) this.#recalculate();
    this.settle();
    return this.#calculation.pending();
  }

  answerCall(call: CustomCall, result: CustomResult): void {
    this.#calculation.answer(call, result);
    this.#recalculate();
  }

  /** All functions are called anew. */
  forgetAnswers(): void {
    this.#calculation.forget();
    this.touch();
  }

  /** Formulas may show something else although no cell has changed. */
  #recalculate(): void {
    if (this.#changes === undefined) this.surroundings.shown();
    this.#changes ??= [];
  }
}
