import { massDoubts } from '../../wishes/many/mass-rules';
import type { CellContext, Rail } from './rail';
import { sizeRails } from './size-rails';

/** The same, its amounts told as money. */
const inRupiah = (rail: Rail<CellContext>): Rail<CellContext> => ({
  ...rail,
  values: (edit, context) => ({ ...rail.values?.(edit, context), unit: 'Rp' }),
});

const isPrice = (column: string): boolean => column === 'price';
const ofColumn = (rail: Rail<CellContext>, isSuch: (column: string) => boolean): Rail<CellContext> => ({
  ...rail,
  applies: (edit, context) => isSuch(edit.column) && rail.applies(edit, context),
});

/** What makes an amount of money doubtful beside what it was, beside what is usual, and among the others that change with it. */
export const priceDoubts: readonly Rail<CellContext>[] = [
  ...sizeRails('price').map((rail) => ofColumn(rail, isPrice)),
  ...sizeRails('money').map((rail) => ofColumn(rail, (column) => !isPrice(column))),
  ...massDoubts,
].map(inRupiah);
