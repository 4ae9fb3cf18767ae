import type { MessageId } from '../../text/message';
import type { Edit } from '../edit';
import { massDoubts } from './mass-rails';
import { type CellContext, firstOf, type Rail } from './rail';
import { valueSizes } from './size-rails';

const { lostThousands, becameDay, farMore } = valueSizes;

/** The same, its amounts told as money. */
const inRupiah = (rail: Rail<CellContext>): Rail<CellContext> => ({
  ...rail,
  values: (edit, context) => ({ ...rail.values?.(edit, context), unit: 'Rp' }),
});

const percentOf = ({ baseline, wanted }: Edit): number =>
  Number(baseline) > 0 ? Math.round((Math.abs(Number(wanted) - Number(baseline)) / Number(baseline)) * 100) : 0;

const largeChange = (message: MessageId, isSuch: (edit: Edit) => boolean): Rail<CellContext> => ({
  message,
  applies: (edit, { settings }) => isSuch(edit) && percentOf(edit) > settings.changePercent,
  values: (edit, { settings }) => ({ percent: percentOf(edit), most: settings.changePercent }),
});

const isDrop = ({ baseline, wanted }: Edit): boolean => Number(wanted) < Number(baseline);
const largeDrop = largeChange('warning.largeDrop', isDrop);
const largeRise = largeChange('warning.largeRise', (edit) => !isDrop(edit));

const becomesFree: Rail<CellContext> = {
  message: 'warning.priceZero',
  applies: ({ column, wanted, baseline }) => column === 'price' && wanted === 0 && Number(baseline) > 0,
};

/** What makes an amount of money doubtful beside what it was, beside what is usual, and among the others that change with it. */
export const priceDoubts: readonly Rail<CellContext>[] = [
  ...firstOf([becomesFree, lostThousands, becameDay, farMore, largeDrop, largeRise]),
  ...massDoubts,
].map(inRupiah);
