import { catalogue } from '../../../api/catalogue';
import type { Endpoint } from '../../../api/endpoint';
import type { RowDoubt, RowRecord } from '../../row-record';
import { withDoubts } from '../judged-record';
import { type Shelves, shelfOf, takenBy } from './shelves';

/** Records with a doubt for each stock from which they take more than there is, together with the records before them, or of which the shop does not say how much there is, and for each variation that it does not have. */
export function judgeStock(
  { id: endpoint }: Endpoint,
  records: readonly RowRecord[],
  { stockOf, isUntold, isGone }: Pick<Shelves, 'stockOf' | 'isUntold' | 'isGone'>,
): readonly RowRecord[] {
  const takenFrom = new Map<string, number>();
  return records.map((record): RowRecord => {
    const { status, input, doubts: told = [] } = record;
    const found = (status === 'ready' ? takenBy(endpoint, input) : []).flatMap((one): RowDoubt[] => {
      const value = (takenFrom.get(shelfOf(one)) ?? 0) + one.pieces;
      takenFrom.set(shelfOf(one), value);
      const { column, idColumn, variation } = one;
      if (endpoint !== catalogue.order.create.id && isGone(variation))
        return [{ message: 'rows.doubt.variationGone', column: idColumn, values: { id: variation } }];
      if (one.pieces <= 0) return [];
      const live = stockOf(one);
      if (live !== undefined && value > live)
        return [{ message: 'rows.doubt.notEnough', column, values: { value, live } }];
      return isUntold(one) ? [{ message: 'rows.doubt.stockUntold', column, values: { value } }] : [];
    });
    // A number that was misread takes too much by that alone.
    const doubts = found.filter(({ column }) => told.every((one) => one.column !== column));
    return withDoubts(record, doubts);
  });
}
