import { mainWarehouseId } from '../../api/resources/goods/warehouse';
import { stockColumn } from '../../tables/datasets/goods/variations';
import { type Language, say } from '../../text/message';
import { changeKey, type PushOperation } from '../operation';
import type { Verdict } from './verdict';

interface Doubt {
  readonly variationId: number;
  readonly warehouseId: number;
  /** `''` where that is not known. */
  readonly shift: number | '';
}

/** Of sales that a request may have wiped out: each is told beside its variation, since nobody but a person can tell. */
export const salesInDoubt = (language: Language, operation: PushOperation): Verdict[] => {
  const { doubtedShifts = [], untoldSales = [] } = operation.result ?? {};
  return [
    ...doubtedShifts.map((doubt) =>
      verdictOn(operation, doubt, say(language, 'verdict.saleInDoubt', { shift: doubt.shift })),
    ),
    ...untoldSales.map((variationId) =>
      verdictOn(
        operation,
        { variationId, warehouseId: mainWarehouseId, shift: '' },
        say(language, 'verdict.saleUntold'),
      ),
    ),
  ];
};

function verdictOn({ intent }: PushOperation, { variationId, warehouseId, shift }: Doubt, text: string): Verdict {
  const recordId = String(variationId);
  const column = stockColumn(warehouseId);
  const { sku = '', name = '' } = intent.changes.find(({ id }) => id === recordId) ?? intent.changes[0] ?? {};
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
}
