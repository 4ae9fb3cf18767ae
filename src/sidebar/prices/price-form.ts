import { computed, type Signal, signal } from '@preact/signals';
import { type ConditionDraft, conditionOf, isUnfinished } from '../pulls/form/condition-draft';
import type { ChosenRowsInput, PriceLookInput, PriceRuleInput, PricesHereView } from '../shell/server/rpc-views';

export type RowsKind = ChosenRowsInput['kind'];
export type Rounding = PriceRuleInput['rounding'];
export type Unit = PriceRuleInput['by']['unit'];

/** A number as people type it, with a comma or a point before its decimals; `undefined` for anything else. */
export function typedNumber(text: string): number | undefined {
  const plain = text.trim().replace(',', '.');
  return /^\d{1,10}(\.\d{1,2})?$/.test(plain) ? Number(plain) : undefined;
}

/** Whole rupiah, with points or commas between the thousands where somebody types them. */
export const typedRupiah = (text: string): number | undefined =>
  /^(\d{1,9}|\d{1,3}([.,]\d{3}){1,2})$/.test(text.trim()) ? Number(text.replace(/\D/g, '')) : undefined;

const mostPercent = { down: 100, up: 1000 } as const;

const within = (number: number | undefined, most: number): number | undefined =>
  number === undefined || number > most ? undefined : number;

/** What a person says of new prices: for which rows of which column, and by which rule. Calls nobody. */
export class PriceForm {
  readonly column: Signal<string>;
  readonly rows: Signal<RowsKind> = signal('all');
  readonly conditions: Signal<readonly ConditionDraft[]> = signal([]);
  readonly direction: Signal<PriceRuleInput['direction']> = signal('down');
  readonly unit: Signal<Unit> = signal('percent');
  readonly amount = signal('10');
  readonly rounding: Signal<Rounding> = signal('none');
  readonly hasLimit: Signal<boolean>;
  readonly limit = signal('5');
  readonly replaceEdits = signal(false);
  readonly replaceFormulas = signal(false);
  readonly isSubmitted = signal(false);
  /** As a number; `undefined` where it is none that fits. */
  readonly amountGiven = computed(() =>
    this.unit.value === 'rupiah'
      ? typedRupiah(this.amount.value)
      : within(typedNumber(this.amount.value), mostPercent[this.direction.value]),
  );
  readonly limitGiven = computed(() => within(typedNumber(this.limit.value), 1000));
  readonly lacksCondition = computed(
    () =>
      this.rows.value === 'fitting' && (this.conditions.value.length === 0 || this.conditions.value.some(isUnfinished)),
  );

  constructor(readonly here: PricesHereView) {
    this.column = signal(here.columns[0]?.key ?? '');
    this.hasLimit = signal(here.hasCost);
  }

  get columnTitle(): string {
    return this.here.columns.find(({ key }) => key === this.column.value)?.title ?? this.column.value;
  }

  /** Whether the lowest price can be kept after discounts; `null` where nothing is taken off the chosen prices. */
  get discount(): 'known' | 'unknown' | null {
    return this.here.columns.find(({ key }) => key === this.column.value)?.discount ?? null;
  }

  /** What to ask; `undefined` while something is missing. */
  order(): PriceLookInput | undefined {
    const [amount, overCostPercent] = [this.amountGiven.value, this.limitGiven.value];
    if (amount === undefined || this.lacksCondition.value) return undefined;
    if (this.hasLimit.value && overCostPercent === undefined) return undefined;
    return {
      tabId: this.here.tabId,
      column: this.column.value,
      rows: this.#rows(),
      rule: {
        direction: this.direction.value,
        by: { unit: this.unit.value, amount },
        rounding: this.rounding.value,
        ...(this.hasLimit.value && overCostPercent !== undefined ? { overCostPercent } : {}),
      },
      replaceEdits: this.replaceEdits.value,
      replaceFormulas: this.replaceFormulas.value,
    };
  }

  #rows(): ChosenRowsInput {
    const kind = this.rows.value;
    return kind === 'fitting' ? { kind, conditions: this.conditions.value.map(conditionOf) } : { kind };
  }
}
