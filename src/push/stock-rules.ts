import type { MessageId, MessageValues } from '../text/message';
import type { StockEdit } from './stock-edit';

/** What a rule may look at besides the edit itself. */
export interface RuleContext {
  /** How many rows of the tab carry the edit's id. */
  readonly rowsWithId: number;
}

interface Rule {
  readonly message: MessageId;
  readonly forbids: (edit: StockEdit, context: RuleContext) => boolean;
  readonly values?: (edit: StockEdit) => MessageValues;
}

/** More than any shop holds; a SKU typed into a stock cell is stopped by it. */
const mostStock = 9_999_999;

/** The rules that an edit must pass before the shop is even asked; the first that forbids it gives the reason. */
const rules: readonly Rule[] = [
  { message: 'blocked.duplicateRow', forbids: (_, { rowsWithId }) => rowsWithId > 1 },
  { message: 'blocked.noQuantityHere', forbids: ({ baseline }) => baseline === '' },
  {
    message: 'blocked.notANumber',
    forbids: ({ wanted }) => typeof wanted !== 'number',
    values: ({ wanted }) => ({ value: String(wanted) }),
  },
  {
    message: 'blocked.notWhole',
    forbids: ({ wanted }) => !Number.isInteger(wanted),
    values: ({ wanted }) => ({ value: String(wanted) }),
  },
  {
    message: 'blocked.negative',
    forbids: ({ wanted }) => Number(wanted) < 0,
    values: ({ wanted }) => ({ value: String(wanted) }),
  },
  {
    message: 'blocked.tooLarge',
    forbids: ({ wanted }) => Number(wanted) > mostStock,
    values: () => ({ most: mostStock }),
  },
];

export function brokenRule(edit: StockEdit, context: RuleContext) {
  const rule = rules.find(({ forbids }) => forbids(edit, context));
  return rule && { message: rule.message, values: rule.values?.(edit) ?? {} };
}
