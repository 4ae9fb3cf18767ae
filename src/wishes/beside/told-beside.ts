import type { Reason } from '../../state/schema/push-plan';
import type { Value } from '../../state/shapes/value';
import type { BesideRule, Oddity } from './beside-rule';
import { editKey } from './edit-key';

/** A value that is to stand in a column of a record. */
export interface WantedValue {
  readonly recordId: string;
  readonly column: string;
  readonly wanted: Value;
}

/** What is known of the records of one dataset while their values are held against each other. */
export interface Known {
  /** `undefined` where nobody knows. */
  readonly valueOf: (recordId: string, column: string) => Value | undefined;
  /** The ids of all records of the same parent, this one among them. */
  readonly siblingsOf: (recordId: string) => readonly string[];
  /** Whether all records of a parent have a column's value in common. */
  readonly isShared: (column: string) => boolean;
}

/** What a rule has to say of a value that is wanted. */
export interface Told {
  readonly rule: BesideRule;
  readonly reason: Reason;
}

/**
 * What the values that would stand beside each other mean: judged over all that is wanted together and what the shop holds, whatever else stands in a row.
 * What was as odd before is nobody's slip, unless it becomes odder; what all records of a parent have in common is judged for each of them.
 */
export function toldBeside(
  rules: readonly BesideRule[],
  all: readonly WantedValue[],
  known: Known,
): (edit: Pick<WantedValue, 'recordId' | 'column'>) => readonly Told[] {
  const concerned = (recordId: string, column: string) =>
    known.isShared(column) ? [...new Set([recordId, ...known.siblingsOf(recordId)])] : [recordId];
  const wanted = new Map<string, Value>();
  for (const { recordId, column, wanted: value } of all) {
    for (const each of concerned(recordId, column)) wanted.set(editKey(each, column), value);
  }
  return ({ recordId, column }) =>
    rules
      .filter(({ columns }) => columns.includes(column))
      .flatMap((rule) => {
        for (const each of concerned(recordId, column)) {
          const before = (other: string) => known.valueOf(each, other);
          const odd = rule.tell(column, (other) => wanted.get(editKey(each, other)) ?? before(other));
          if (odd && isOdder(odd, rule.tell(column, before)))
            return [{ rule, reason: { message: rule.message, values: odd.values } }];
        }
        return [];
      });
}

/** What rounding adds, where all prices are raised by as much. */
const roundedBy = 1.01;

const isOdder = (after: Oddity, before: Oddity | undefined): boolean =>
  before === undefined || after.size > before.size * roundedBy;
