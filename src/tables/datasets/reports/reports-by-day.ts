import { catalogue } from '../../../api/catalogue';
import { addDays, isDay } from '../../../days/day';
import { columnsOf } from '../../record-column';
import { type ReportAnswer, reportDataset } from './report-dataset';

interface Dated {
  /** The number of the day in its month. */
  readonly date: string;
}

type OnDay<R> = R & { readonly id: string; readonly day: string };

/**
 * The answer tells a day by its number in the month alone. Where the records are one for each day of the period that was asked for, they are
 * these days; otherwise the number stays, as text.
 */
function onDays<R extends Dated>({ data, asked }: ReportAnswer<readonly R[]>): readonly OnDay<R>[] {
  const first = String(asked.start_date);
  const days = data.map((_, index) => (isDay(first) ? addDays(first, index) : ''));
  const isEachDay = data.every(({ date }, index) => Number(date) === Number(days[index]?.slice(8)));
  return data.map((record, index) => {
    const day = (isEachDay && days[index]) || record.date;
    return { ...record, day, id: isEachDay ? day : `${asked.start_date} #${index + 1}` };
  });
}

const onDay = columnsOf<OnDay<Dated>>();

/** Net sales of every day. */
export const salesByDay = reportDataset({
  id: 'report-sales',
  title: { en: 'Sales per day', id: 'Penjualan per hari' },
  endpoint: catalogue.report.salesChart,
  idColumn: 'id',
  chart: { kind: 'line', labels: 'day', values: ['amount'] },
  records: onDays,
  columns: [
    onDay.day('day', { en: 'Day', id: 'Hari' }),
    onDay.money('amount', { en: 'Net sales', id: 'Penjualan bersih' }, { widthPixels: 130 }),
    onDay.id('id', { en: 'Day ID', id: 'ID hari' }),
  ],
});

/** Net sales and gross profit of every day. */
export const profitByDay = reportDataset({
  id: 'report-profit',
  title: { en: 'Sales and profit per day', id: 'Penjualan & laba per hari' },
  endpoint: catalogue.report.profitChart,
  idColumn: 'id',
  chart: { kind: 'line', labels: 'day', values: ['net_sales', 'gross_profit'] },
  records: onDays,
  columns: [
    onDay.day('day', { en: 'Day', id: 'Hari' }),
    onDay.money('net_sales', { en: 'Net sales', id: 'Penjualan bersih' }, { widthPixels: 130 }),
    onDay.money('gross_profit', { en: 'Gross profit', id: 'Laba kotor' }, { widthPixels: 130 }),
    onDay.id('id', { en: 'Day ID', id: 'ID hari' }),
  ],
});
