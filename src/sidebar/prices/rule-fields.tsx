import type { Signal } from '@preact/signals';
import { FieldError } from '../pulls/form/filter-field';
import { useSidebar } from '../shell/sidebar-context';
import { Tick } from '../widgets/tick';
import type { PriceForm } from './price-form';

interface RuleProps {
  readonly form: PriceForm;
}

/** Lower or higher, and by how much. */
export function ChangeField({ form }: RuleProps) {
  const { texts } = useSidebar();
  const words = texts.prices.form;
  const isWrong = form.amountGiven.value === undefined;
  const issue =
    form.unit.value === 'percent' && form.direction.value === 'up'
      ? words.issues.raise
      : words.issues.amount[form.unit.value];
  return (
    <fieldset class="field">
      <legend>{words.change}</legend>
      <div class="in-a-line">
        <Select label={words.change} value={form.direction} names={words.direction} />
        <NumberInput label={words.amount} value={form.amount} errorId={isWrong ? 'price-amount-error' : undefined} />
        <Select label={words.unitLabel} value={form.unit} names={words.unit} />
      </div>
      {isWrong && <FieldError id="price-amount-error">{issue}</FieldError>}
      <p class="hint">{words.changeHint}</p>
    </fieldset>
  );
}

export function RoundingField({ form }: RuleProps) {
  const { texts } = useSidebar();
  const words = texts.prices.form;
  return (
    <div class="field">
      <span aria-hidden="true">{words.rounding}</span>
      <Select label={words.rounding} value={form.rounding} names={words.roundings} />
    </div>
  );
}

/** A lowest price; only where the tab says what things cost. */
export function LimitField({ form }: RuleProps) {
  const { texts } = useSidebar();
  const words = texts.prices.form;
  if (!form.here.hasCost) return <p class="hint">{words.noCost}</p>;
  const { discount } = form;
  const isWrong = form.hasLimit.value && form.limitGiven.value === undefined;
  return (
    <div class="field">
      <Tick label={words.limit} value={form.hasLimit} />
      {form.hasLimit.value && (
        <>
          <div class="in-a-line">
            <NumberInput
              label={words.limitLabel}
              value={form.limit}
              errorId={isWrong ? 'price-limit-error' : undefined}
            />
            <span>%</span>
          </div>
          {isWrong && <FieldError id="price-limit-error">{words.issues.limit}</FieldError>}
          <p class="hint">{words.limitHint}</p>
          {discount !== null && <p class="hint">{words.limitDiscount[discount]}</p>}
        </>
      )}
    </div>
  );
}

interface SelectProps<Name extends string> {
  readonly label: string;
  readonly value: Signal<Name>;
  readonly names: Readonly<Record<Name, string>>;
}

function Select<Name extends string>({ label, value, names }: SelectProps<Name>) {
  const { model } = useSidebar();
  const known = Object.keys(names) as Name[];
  return (
    <select
      aria-label={label}
      value={value.value}
      disabled={model.task.value !== null}
      onChange={({ currentTarget }) => {
        const chosen = known.find((name) => name === currentTarget.value);
        if (chosen) value.value = chosen;
      }}
    >
      {known.map((name) => (
        <option key={name} value={name}>
          {names[name]}
        </option>
      ))}
    </select>
  );
}

interface NumberInputProps {
  readonly label: string;
  readonly value: Signal<string>;
  /** Of what says that it is none that fits. */
  readonly errorId: string | undefined;
}

function NumberInput({ label, value, errorId }: NumberInputProps) {
  const { model } = useSidebar();
  return (
    <input
      type="text"
      inputMode="decimal"
      autocomplete="off"
      aria-label={label}
      aria-invalid={errorId !== undefined}
      aria-describedby={errorId}
      value={value.value}
      disabled={model.task.value !== null}
      onInput={({ currentTarget }) => {
        value.value = currentTarget.value;
      }}
    />
  );
}
