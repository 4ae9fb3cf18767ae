import { nameColumn, skuColumn } from '../../tables/datasets/goods/variations';
import { trimmedText } from '../../text/blank-text';
import type { TakenRule } from './taken-values';

/** The shop tells SKUs and codes apart neither by capitals nor by blanks at their ends. */
export const plainCode = (code: string): string => trimmedText(code).toLowerCase();

/** No two variations have the same SKU. */
export const skuRule: TakenRule = {
  ...{ column: skuColumn, labelColumn: nameColumn, plain: plainCode },
  ...{ same: 'warning.sameSku', others: 'warning.othersSku' },
};
