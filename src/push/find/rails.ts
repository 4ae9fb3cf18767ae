import type { Risk } from '../../api/endpoint';
import type { PushSettings } from '../../state/settings';
import type { MessageId, MessageValues } from '../../text/message';
import type { Action, ValueKind } from '../action';
import { allThatIsDue, type Edit, type Reason, type Value } from '../edit';
import { hasLostThousands } from '../values/lost-thousands';
import { isMoment } from '../values/moment-text';

/** What a rule may look at besides the edit itself. */
export interface RailContext {
  readonly action: Action;
  readonly kind: ValueKind;
  readonly settings: PushSettings;
  /** How many rows of the tab carry the edit's id. */
  readonly rowsWithId: number;
  /** Whether the row's record came from the shop. */
  readonly isKnown: boolean;
  /** What the shop had said in another column of the row, and what the row would hold after the push. */
  readonly baselineIn: (column: string) => Value;
  readonly cellIn: (column: string) => Value;
  /** The stock column that a column of differences adds to, and the other way round. */
  readonly counterpart: { readonly column: string; readonly isEdited: boolean } | undefined;
  /** Whether another row sets the same shared value to something else. */
  readonly isContradicted: boolean;
  /** What a column holds in the rows of all records that the edit's parent has. */
  readonly cellsOfParent: (column: string) => readonly Value[];
  /** How many edits of the tab take all stock away, and how many there are. */
  readonly zeros: number;
  readonly edits: number;
}

interface Rail {
  readonly message: MessageId;
  /** The kinds of values that it is about; all when absent. */
  readonly kinds?: readonly ValueKind[];
  readonly stops: (edit: Edit, context: RailContext) => boolean;
  readonly values?: (edit: Edit, context: RailContext) => MessageValues;
}

/** More than any shop holds or asks; a SKU typed into such a cell is stopped by it. */
const mostStock = 9_999_999;
const mostAmount = 999_999_999;

const numbers: readonly ValueKind[] = ['stock', 'difference', 'money', 'amount'];
const shown = ({ wanted }: Edit): MessageValues => ({ value: String(wanted) });

const allowedInstead = ({ column, wanted }: Edit, { action }: RailContext): string | undefined =>
  action.allowedInsteadOf?.(column, wanted);

/** What must not be pushed; the first that stops an edit gives the reason. */
const errors: readonly Rail[] = [
  { message: 'blocked.unknownRow', stops: (_, { isKnown }) => !isKnown },
  { message: 'blocked.duplicateRow', stops: (_, { rowsWithId }) => rowsWithId > 1 },
  {
    message: 'blocked.tooMany',
    stops: (_, { edits, settings }) => edits > settings.mostEdits,
    values: (_, { edits, settings }) => ({ edits, most: settings.mostEdits }),
  },
  { message: 'blocked.noQuantityHere', kinds: ['stock'], stops: ({ baseline }) => baseline === '' },
  {
    message: 'blocked.noQuantityHere',
    kinds: ['difference'],
    stops: (_, { counterpart, baselineIn }) => counterpart === undefined || baselineIn(counterpart.column) === '',
  },
  {
    message: 'blocked.bothWays',
    kinds: ['stock', 'difference'],
    stops: (_, { counterpart }) => counterpart?.isEdited ?? false,
  },
  { message: 'blocked.categoryTwice', kinds: ['text'], stops: (_, { counterpart }) => counterpart?.isEdited ?? false },
  {
    message: 'blocked.notANumber',
    kinds: [...numbers, 'share'],
    stops: ({ wanted }) => typeof wanted !== 'number',
    values: shown,
  },
  {
    message: 'blocked.notANumber',
    kinds: ['payment'],
    stops: ({ wanted }) => typeof wanted !== 'number' && wanted !== allThatIsDue,
    values: shown,
  },
  {
    message: 'blocked.notWhole',
    kinds: ['payment'],
    stops: ({ wanted }) => typeof wanted === 'number' && !Number.isInteger(wanted),
    values: shown,
  },
  {
    message: 'blocked.notWhole',
    kinds: numbers,
    stops: ({ wanted }) => !Number.isInteger(wanted),
    values: shown,
  },
  {
    message: 'blocked.negative',
    kinds: ['stock', 'money', 'amount', 'share', 'payment'],
    stops: ({ wanted }) => Number(wanted) < 0,
    values: shown,
  },
  {
    message: 'blocked.tooLarge',
    kinds: ['stock', 'difference'],
    stops: ({ wanted }) => Math.abs(Number(wanted)) > mostStock,
    values: () => ({ most: mostStock }),
  },
  {
    message: 'blocked.tooMuch',
    kinds: ['money', 'amount', 'payment'],
    stops: ({ wanted }) => Number(wanted) > mostAmount,
    values: () => ({ most: mostAmount }),
  },
  {
    message: 'blocked.notYesNo',
    kinds: ['yesNo'],
    stops: ({ wanted }) => wanted !== 'Y' && wanted !== 'N',
    values: shown,
  },
  {
    message: 'blocked.notASwitch',
    kinds: ['switch'],
    stops: ({ wanted }) => wanted !== 'true' && wanted !== 'false',
    values: shown,
  },
  { message: 'blocked.notAMoment', kinds: ['moment'], stops: ({ wanted }) => !isMoment(wanted), values: shown },
  {
    message: 'blocked.notAllowed',
    stops: (edit, context) => allowedInstead(edit, context) !== undefined,
    values: (edit, context) => ({ ...shown(edit), allowed: allowedInstead(edit, context) ?? '' }),
  },
  { message: 'blocked.contradiction', stops: (_, { isContradicted }) => isContradicted },
];

const costColumn = 'price_buy';
const priceColumns: readonly string[] = ['price', 'price_reseller', 'price1', 'price2', 'price3'];

const isThousandth = ({ baseline, wanted }: Edit): boolean => hasLostThousands(Number(wanted), Number(baseline));

const percentOf = ({ baseline, wanted }: Edit): number =>
  Number(baseline) > 0 ? Math.round((Math.abs(Number(wanted) - Number(baseline)) / Number(baseline)) * 100) : 0;

const isBelowCost = (price: Value, cost: Value): boolean => Number(price) > 0 && Number(cost) > Number(price);

const riskIs = (risk: Risk, { wanted }: Edit, { riskOf }: Action): boolean => riskOf(wanted) === risk;

const hasWayBack = ({ column, baseline, wanted }: Edit, { undo }: Action): boolean =>
  undo?.({ column, from: baseline, to: wanted }, undefined) !== undefined;

/** What is pushed only after a tick: it may well be meant. */
const warnings: readonly Rail[] = [
  {
    message: 'warning.belowCost',
    kinds: ['money'],
    stops: ({ column, wanted }, { cellIn }) => priceColumns.includes(column) && isBelowCost(wanted, cellIn(costColumn)),
    values: ({ wanted }, { cellIn }) => ({ price: Number(wanted), cost: Number(cellIn(costColumn)) }),
  },
  {
    message: 'warning.belowCost',
    kinds: ['money'],
    stops: ({ column, wanted }, { cellIn }) => column === costColumn && isBelowCost(cellIn('price'), wanted),
    values: ({ wanted }, { cellIn }) => ({ price: Number(cellIn('price')), cost: Number(wanted) }),
  },
  {
    message: 'warning.lostThousands',
    kinds: ['money'],
    stops: isThousandth,
    values: ({ wanted }) => ({ value: Number(wanted), meant: Number(wanted) * 1000 }),
  },
  {
    message: 'warning.largeChange',
    kinds: ['money'],
    stops: (edit, { settings }) => !isThousandth(edit) && percentOf(edit) > settings.changePercent,
    values: (edit, { settings }) => ({ percent: percentOf(edit), most: settings.changePercent }),
  },
  {
    message: 'warning.manyZeros',
    kinds: ['stock'],
    stops: ({ wanted }, { zeros, settings }) => wanted === 0 && zeros > settings.zeroRows,
    values: (_, { zeros }) => ({ count: zeros }),
  },
  {
    message: 'warning.outward',
    stops: (edit, { action }) => riskIs('outward', edit, action) && !hasWayBack(edit, action),
  },
  { message: 'warning.told', stops: (edit, { action }) => riskIs('outward', edit, action) && hasWayBack(edit, action) },
  { message: 'warning.money', stops: (edit, { action }) => riskIs('money', edit, action) },
  { message: 'warning.destructive', stops: (edit, { action }) => riskIs('destructive', edit, action) },
];

/** Why an edit must not be pushed; `undefined` when nothing forbids it. */
export const errorOf = (edit: Edit, context: RailContext): Reason | undefined =>
  stopsOf(errors, edit, context)[0] ?? context.action.objectionTo?.(edit);

/** What makes a person's tick necessary. */
export const warningsOf = (edit: Edit, context: RailContext): Reason[] => [
  ...stopsOf(warnings, edit, context),
  ...(context.action.doubtsAbout?.(edit, context.cellsOfParent) ?? []),
];

const stopsOf = (rails: readonly Rail[], edit: Edit, context: RailContext): Reason[] =>
  rails
    .filter(({ kinds, stops }) => (kinds?.includes(context.kind) ?? true) && stops(edit, context))
    .map(({ message, values }) => ({ message, values: values?.(edit, context) ?? {} }));
