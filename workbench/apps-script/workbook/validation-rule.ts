import type { StoredValue } from './workbook';

/** How a value is looked at, by the names that scripts use; `values` are what the criteria were given. */
type Test = (value: StoredValue, values: readonly StoredValue[]) => boolean;

const compares =
  (test: (value: number, first: number, second: number) => boolean): Test =>
  (value, [first, second]) =>
    typeof value === 'number' && test(value, Number(first), Number(second));

const reads =
  (test: (text: string, first: string) => boolean): Test =>
  (value, [first]) =>
    test(String(value).toLowerCase(), String(first).toLowerCase());

const tests = {
  VALUE_IN_LIST: (value, values) => values.some((allowed) => String(allowed) === String(value)),
  CHECKBOX: (value, [checked = true, unchecked]) => value === checked || value === (unchecked ?? checked !== true),
  NUMBER_BETWEEN: compares((value, least, most) => least <= value && value <= most),
  NUMBER_NOT_BETWEEN: compares((value, least, most) => value < least || most < value),
  NUMBER_EQUAL_TO: compares((value, other) => value === other),
  NUMBER_NOT_EQUAL_TO: compares((value, other) => value !== other),
  NUMBER_GREATER_THAN: compares((value, other) => value > other),
  NUMBER_GREATER_THAN_OR_EQUAL_TO: compares((value, other) => value >= other),
  NUMBER_LESS_THAN: compares((value, other) => value < other),
  NUMBER_LESS_THAN_OR_EQUAL_TO: compares((value, other) => value <= other),
  TEXT_CONTAINS: reads((text, part) => text.includes(part)),
  TEXT_DOES_NOT_CONTAIN: reads((text, part) => !text.includes(part)),
  TEXT_EQUAL_TO: reads((text, other) => text === other),
} as const satisfies Record<string, Test>;

export type ValidationCriteria = keyof typeof tests;

/** A rule for what a cell takes. */
export interface ValidationRule {
  /** Absent for a list. */
  readonly criteria?: ValidationCriteria;
  readonly values: readonly StoredValue[];
  readonly showsDropdown: boolean;
  readonly allowsInvalid: boolean;
  readonly helpText?: string;
}

/** {facts §3} */
const mostChoices = 500;

/** How a cell keeps a rule. @throws Error for a list with more than 500 values. */
export function keepRule(rule: ValidationRule): string {
  if (rule.criteria === undefined && rule.values.length > mostChoices) {
    throw new Error(
      `The data validation rule has more items than the limit of ${mostChoices}. Use the "List from a range" criteria instead.`,
    );
  }
  return JSON.stringify(rule);
}

/** What was kept by `keepRule`; undefined for a cell without a rule. */
export const keptRule = (kept: string): ValidationRule | undefined =>
  kept === '' ? undefined : (JSON.parse(kept) as ValidationRule);

/** Whether a cell with that rule takes a value; it always takes nothing. */
export const takes = (
  { criteria = 'VALUE_IN_LIST', values, allowsInvalid }: ValidationRule,
  value: StoredValue,
): boolean => allowsInvalid || value === '' || tests[criteria](value, values);

/** Whether a kept rule may refuse something. */
export const mayReject = (kept: string): boolean => kept.includes('"allowsInvalid":false');

/** The list that a cell offers, from what it keeps of its rule. */
export function choicesIn(kept: string): readonly string[] {
  const rule = keptRule(kept);
  return rule && rule.criteria === undefined && rule.showsDropdown ? rule.values.map(String) : [];
}
