import type { PushSettings } from '../../state/schema/settings';
import type { Value } from '../../state/shapes/value';
import { categoryColumn, skuColumn } from '../../tables/datasets/goods/variations';
import type { MessageId, MessageValues } from '../../text/message';
import { nearlyAll } from './change-of-some';
import type { CommonChange } from './column-edits';
import { changeMessages } from './common-change';

/** A value that is to stand in a column, one of many. */
interface OneOfMany {
  readonly recordId: string;
  readonly column: string;
  readonly wanted: Value;
}

/** What is known of all that changes together with it. */
export interface MassContext {
  readonly settings: Pick<PushSettings, 'zeroRows'>;
  /** How many changes, this one among them, ask for the same value of the same kind, and how many different ones they replace. */
  readonly alike: number;
  readonly replaced: number;
  /** How many changes leave no stock, by a stock or by a difference. */
  readonly emptied: number;
  /** The way in which all changes of the column were made; `undefined` where there is none that makes one wonder. */
  readonly common: CommonChange | undefined;
  /** How many records hold something of the shop's in a column; of a difference, in its stock. */
  readonly filledIn: (column: string) => number;
  /** Whether people know a record by what stands in the column. */
  readonly isLabel: boolean;
}

/** A rule about many changes. */
export interface MassRule<Change = OneOfMany> {
  readonly message: MessageId;
  readonly applies: (change: Change, context: MassContext) => boolean;
  readonly values: (change: Change, context: MassContext) => MessageValues;
}

const isMany = ({ alike, settings }: MassContext): boolean => alike > settings.zeroRows;

const countAlike: MassRule['values'] = (_, { alike }) => ({ count: alike });

/** Different values that all become one: a cell that was filled down over the others. */
export const oneOverMany: MassRule = {
  message: 'warning.oneOverMany',
  applies: ({ wanted }, context) => wanted !== 0 && isMany(context) && context.replaced >= 3,
  values: ({ wanted }, { alike }) => ({ count: alike, value: wanted, unit: '' }),
};

/** Of what is either on or off. */
export const manyOff: MassRule = {
  message: 'warning.manyOff',
  applies: ({ wanted }, context) => (wanted === 'N' || wanted === 'false') && isMany(context),
  values: countAlike,
};

/** One difference for everything that the shop holds. */
const sameForAll: MassRule = {
  message: 'warning.sameStep',
  applies: ({ column }, context) => isMany(context) && context.alike >= context.filledIn(column) * nearlyAll,
  values: ({ wanted }, { alike }) => ({ count: alike, step: Number(wanted) }),
};

/** So many of all products get one category by a slip only. */
const mostFiled = 0.5;

/** The names of things, all the same; of other texts, such as categories, many may be, but not of many different ones, nor those of nearly everything, or half of all categories. */
const oneText: MassRule = {
  ...oneOverMany,
  applies: (change, context) =>
    // Of these no two may be alike at all.
    change.column !== skuColumn &&
    oneOverMany.applies(change, context) &&
    (context.isLabel ||
      context.replaced > context.settings.zeroRows ||
      context.alike >= context.filledIn(change.column) * (change.column === categoryColumn ? mostFiled : nearlyAll)),
};

/** @param leavesNothing whether the last piece goes. */
export const manyZeros = <Change, Context extends MassContext>(
  leavesNothing: (change: Change, context: Context) => boolean,
) => ({
  message: 'warning.manyZeros' as const,
  applies: (change: Change, context: Context): boolean =>
    leavesNothing(change, context) && context.emptied > context.settings.zeroRows,
  values: (_: Change, { emptied }: Context): MessageValues => ({ count: emptied }),
});

const common = (kind: CommonChange['kind']): MassRule => ({
  message: changeMessages[kind],
  applies: ({ recordId }, context) => context.common?.kind === kind && (context.common.only?.has(recordId) ?? true),
  values: (_, { common: { kind: _kind, only: _only, ...values } = { kind, count: 0 } }) => values,
});

/** Many numbers that were changed by one movement of the hand. */
export const massDoubts: readonly MassRule[] = [
  oneOverMany,
  ...(['digits', 'copied', 'step', 'series'] as const).map(common),
];

/** Many differences: what is there already would double, or each row gets one more than the row above it. */
export const differenceDoubts: readonly MassRule[] = [
  sameForAll,
  ...(['doubled', 'copied', 'series'] as const).map(common),
];

/** What was meant for a cell beside it. */
const noName: MassRule = {
  message: 'warning.noName',
  applies: ({ column, wanted }) => /(^|_)(name|title)$/.test(column) && /^[\d\s.,:/%-]+$/.test(String(wanted)),
  values: ({ wanted }) => ({ value: String(wanted) }),
};

/** Many texts that were changed by one movement of the hand. */
export const textDoubts: readonly MassRule[] = [
  oneText,
  ...(['letters', 'copied', 'exchanged', 'moved', 'cut', 'series'] as const).map(common),
  noName,
];
