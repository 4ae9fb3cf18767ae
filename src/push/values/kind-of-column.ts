import type { ColumnKind } from '../../tables/table';
import type { RecordKind } from './value-kinds';

const kinds = {
  id: 'text',
  text: 'text',
  money: 'money',
  quantity: 'amount',
  number: 'amount',
  percent: 'share',
  yesNo: 'switch',
  moment: 'moment',
} as const satisfies Partial<Record<ColumnKind, RecordKind>>;

/**
 * The kind of value that goes back from a column, where its dataset does not say another.
 * @throws Error of a kind of column from which none does: a mistake in a declaration.
 */
export function kindOfColumn(kind: ColumnKind): RecordKind {
  if (kind === 'day' || kind === 'difference') throw new Error(`No value goes back from a column of kind ${kind}.`);
  return kinds[kind];
}
