import { stockColumn } from '../../tables/datasets/goods/variations';
import { type Language, say } from '../../text/message';
import { changeKey, type PushOperation } from '../operation';
import type { Verdict } from './verdict';

/** Of sales that a request may have wiped out: each is told beside its variation, since nobody but a person can tell. */
export const salesInDoubt = (language: Language, { intent, result }: PushOperation): Verdict[] =>
  (result?.doubtedShifts ?? []).map(({ variationId, warehouseId, shift }) => {
    const recordId = String(variationId);
    const column = stockColumn(warehouseId);
    const { sku = '', name = '' } = intent.changes.find(({ id }) => id === recordId) ?? intent.changes[0] ?? {};
    const text = say(language, 'verdict.saleInDoubt', { shift });
    return {
      key: changeKey({ id: recordId, column }),
      recordId,
      column,
      sku,
      name,
      kind: 'soldMeanwhile',
      text,
      to: shift,
    };
  });
