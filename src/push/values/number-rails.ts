import type { MessageId } from '../../text/message';
import { type CellContext, type Rail, wantedValue } from './rail';

type NumberRail = Rail<CellContext>;

const wantedNumber: NumberRail['values'] = ({ wanted }) => ({ value: Number(wanted) });

/** More than any shop holds or asks; a SKU typed into such a cell is stopped by it. */
const mostStock = 9_999_999;
const mostAmount = 999_999_999;

export const notANumber: NumberRail = {
  message: 'blocked.notANumber',
  applies: ({ wanted }) => typeof wanted !== 'number',
  values: wantedValue,
};

export const notWhole: NumberRail = {
  message: 'blocked.notWhole',
  applies: ({ wanted }) => typeof wanted === 'number' && !Number.isInteger(wanted),
  values: wantedNumber,
};

export const negative: NumberRail = {
  message: 'blocked.negative',
  applies: ({ wanted }) => Number(wanted) < 0,
  values: wantedNumber,
};

const above = (message: MessageId, most: number): NumberRail => ({
  message,
  applies: ({ wanted }) => Math.abs(Number(wanted)) > most,
  values: () => ({ most }),
});

export const tooLarge = above('blocked.tooLarge', mostStock);
export const tooMuch = above('blocked.tooMuch', mostAmount);

/** More than the whole of it. */
export const aboveWhole: NumberRail = {
  message: 'blocked.aboveWhole',
  applies: ({ wanted }) => Number(wanted) > 1,
  values: ({ wanted }) => ({ percent: Math.round(Number(wanted) * 10_000) / 100 }),
};

/** A stock and its difference: only one of them can be meant. */
export const bothWays: NumberRail = {
  message: 'blocked.bothWays',
  applies: (_, { counterpart }) => counterpart?.isEdited ?? false,
};
