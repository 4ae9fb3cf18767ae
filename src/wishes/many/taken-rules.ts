import type { Reason } from '../../state/schema/push-plan';
import { customers } from '../../tables/datasets/customers/customers';
import { promos } from '../../tables/datasets/goods/promos';
import { suppliers } from '../../tables/datasets/goods/suppliers';
import { nameColumn, skuColumn, variations } from '../../tables/datasets/goods/variations';
import { trimmedText } from '../../text/blank-text';
import type { MessageId } from '../../text/message';
import { plainPhone } from '../contact-rules';
import type { TakenRule } from './taken-values';

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
