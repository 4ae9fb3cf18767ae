import type { Cell } from '../../google/ports';
import { toPlainCell } from '../../tables/plain-value';
import type { SheetDates } from '../../tables/sheet-dates';
import type { Column } from '../../tables/table';
import { toValue, type Value } from '../edit';

/** What a cell says that an action takes along: days as `yyyy-mm-dd`, whatever the sheet made of them. */
export const detailValue = ({ kind }: Pick<Column, 'kind'>, cell: Cell, dates: SheetDates): Value =>
  toValue(toPlainCell(kind, dates.toPlain(kind, cell)));
