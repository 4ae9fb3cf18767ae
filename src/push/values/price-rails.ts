import type { Edit, Value } from '../edit';
import { hasLostThousands } from './lost-thousands';
import type { CellContext, Rail } from './rail';

const costColumn = 'price_buy';
/** What the doubts about a price look at beside it, and those about wholesale steps. */
export const columnsBesidePrices: readonly string[] = ['price', costColumn];
const priceColumns: readonly string[] = ['price', 'price_reseller', 'price1', 'price2', 'price3'];

const isThousandth = ({ baseline, wanted }: Edit): boolean => hasLostThousands(Number(wanted), Number(baseline));

const percentOf = ({ baseline, wanted }: Edit): number =>
  Number(baseline) > 0 ? Math.round((Math.abs(Number(wanted) - Number(baseline)) / Number(baseline)) * 100) : 0;

const isBelowCost = (price: Value, cost: Value): boolean => Number(price) > 0 && Number(cost) > Number(price);

/** What makes a price doubtful beside the others of its row, and beside what it was. */
export const priceDoubts: readonly Rail<CellContext>[] = [
  {
    message: 'warning.belowCost',
    applies: ({ column, wanted }, { cellIn }) =>
      priceColumns.includes(column) && isBelowCost(wanted, cellIn(costColumn)),
    values: ({ wanted }, { cellIn }) => ({ price: Number(wanted), cost: Number(cellIn(costColumn)) }),
  },
  {
    message: 'warning.belowCost',
    applies: ({ column, wanted }, { cellIn }) => column === costColumn && isBelowCost(cellIn('price'), wanted),
    values: ({ wanted }, { cellIn }) => ({ price: Number(cellIn('price')), cost: Number(wanted) }),
  },
  {
    message: 'warning.lostThousands',
    applies: isThousandth,
    values: ({ wanted }) => ({ value: Number(wanted), meant: Number(wanted) * 1000 }),
  },
  {
    message: 'warning.largeChange',
    applies: (edit, { settings }) => !isThousandth(edit) && percentOf(edit) > settings.changePercent,
    values: (edit, { settings }) => ({ percent: percentOf(edit), most: settings.changePercent }),
  },
];
