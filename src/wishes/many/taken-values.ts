import { baselineValue } from '../../state/dataset-tab';
import type { Baseline } from '../../state/schema/baseline';
import type { Reason } from '../../state/schema/push-plan';
import { customers } from '../../tables/datasets/customers/customers';
import { promos } from '../../tables/datasets/goods/promos';
import { suppliers } from '../../tables/datasets/goods/suppliers';
import { nameColumn, skuColumn, variations } from '../../tables/datasets/goods/variations';
import { trimmedText } from '../../text/blank-text';
import type { MessageId } from '../../text/message';
import { plainPhone } from '../contact-rules';
import { groupOf } from './group-of';

/** A value of which no two records have the same, that is to become a record's. */
export interface GivenValue {
  /** The record's id; `undefined` for one that is only to be made. */
  readonly id: string | undefined;
  /** The id of what it is part of. */
  readonly parentId?: string;
  readonly value: string;
}

/** What no two records have alike. */
export interface TakenRule {
  readonly column: string;
  /** By which people know the record. */
  readonly labelColumn: string;
  /** Whether all records of a parent have it in common. */
  readonly isShared?: true;
  /** What two texts have in common that the shop takes for the same; `''` for none. */
  readonly plain: (text: string) => string;
  /** Of several that are given the same, and of one that another record has: `{value}`, `{count}`, `{owner}`. */
  readonly same: MessageId;
  readonly others: MessageId;
}

/**
 * What is to be wondered at in such a value: that others are given it, too, or that another record has it. One that a record has already is its own, whoever
 * else has it.
 * @param baselines what was pulled of the records, what is believed most first.
 */
export function takenDoubts(
  { column, labelColumn, isShared, plain, same, others }: TakenRule,
  given: readonly GivenValue[],
  baselines: readonly Baseline[],
): (one: GivenValue) => readonly Reason[] {
  const saidIn = (id: string, of: string) =>
    String(baselines.flatMap((baseline) => baselineValue(baseline, id, of) ?? [])[0] ?? '');
  const plainOf = (id: string) => plain(saidIn(id, column));
  const holders = groupOf([...new Set(baselines.flatMap(({ rows }) => Object.keys(rows)))], plainOf);
  const ownerOf = (one: GivenValue) => (isShared && one.parentId) || one;
  const alike = groupOf(given, ({ value }) => plain(value));
  return ({ id, value }) => {
    const meant = plain(value);
    if (meant === '' || (id !== undefined && plainOf(id) === meant)) return [];
    const count = new Set(alike.get(meant)?.map(ownerOf)).size;
    if (count > 1) return [{ message: same, values: { value, count } }];
    const holder = holders.get(meant)?.find((one) => one !== id);
    if (holder === undefined) return [];
    const name = saidIn(holder, labelColumn);
    return [{ message: others, values: { value, owner: name === '' ? holder : `${holder} (${name})` } }];
  };
}

/** The shop tells SKUs, codes and names apart neither by capitals nor by blanks at their ends. */
const plainCode = (code: string): string => trimmedText(code).toLowerCase();

/** What explains already why a value is another record's. */
const explanations: ReadonlySet<MessageId> = new Set<MessageId>([
  'warning.mixedUp',
  'warning.namesExchanged',
  'warning.namesMoved',
  'warning.oneOverMany',
]);

export const tellsWhose = ({ message }: Reason): boolean => explanations.has(message);

const told = { labelColumn: 'name', same: 'warning.sameValue', others: 'warning.othersValue' } as const;
const phone: TakenRule = { ...told, column: 'phone', plain: plainPhone };

/** What no two records of a dataset have alike. */
export const takenRules: Readonly<Record<string, readonly TakenRule[]>> = {
  [variations.id]: [
    {
      ...{ column: skuColumn, labelColumn: nameColumn, plain: plainCode },
      ...{ same: 'warning.sameSku', others: 'warning.othersSku' },
    },
    {
      ...{ column: nameColumn, labelColumn: skuColumn, isShared: true, plain: plainCode },
      ...{ same: 'warning.sameName', others: 'warning.othersName' },
    },
  ],
  [promos.id]: [{ ...told, column: 'coupon_code', plain: plainCode }],
  [customers.id]: [phone],
  [suppliers.id]: [phone],
};
