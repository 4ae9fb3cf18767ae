import type { ScaleOptionsByType } from 'chart.js';
import * as v from 'valibot';
import {
  conventionsOf,
  type SpreadsheetLocale,
} from '../../../../workbench/apps-script/workbook/values/spreadsheet-locale';
import { chartConfiguration } from '../../../../workbench/page/charts/chart-configuration';
import { chartOptions } from '../../../../workbench/page/charts/chart-options';
import type { ChartView } from '../../../../workbench/page/page-api';

const chartOf = (chart: Partial<ChartView>): ChartView => ({
  ...v.parse(chartOptions, { title: 'Penjualan', colors: ['#111111', '#222222'] }),
  ...{ id: 1, type: 'LINE', row: 1, column: 1, offsetX: 0, offsetY: 0 },
  pointsName: 'Hari',
  points: ['Senin', 'Selasa', 'Rabu'],
  series: [
    { name: 'Penjualan', values: [1_500_000, null, -300_000], format: '"Rp"#,##0' },
    { name: 'Laba', values: [1, 2, 3], format: '' },
    { name: 'Biaya', values: [1, 2, 3], format: '' },
  ],
  ...chart,
});

const configure = (chart: Partial<ChartView>, locale: SpreadsheetLocale = 'en_US') =>
  chartConfiguration(chartOf(chart), conventionsOf(locale));

describe('what is told the library of a chart', () => {
  it.each([
    ['LINE', 'line', 'x'],
    ['COLUMN', 'bar', 'x'],
    ['BAR', 'bar', 'y'],
    ['PIE', 'doughnut', undefined],
    ['WATERFALL', 'bar', 'x'],
  ])('says how a chart of type %s is drawn', (type, drawn, indexAxis) => {
    const { type: told, options } = configure({ type });
    expect([told, options?.indexAxis]).toEqual([drawn, indexAxis]);
  });

  it('has a gap at a cell without a number, and the colours anew once they are used up', () => {
    const { labels, datasets } = configure({ lineWidth: 3, pointSize: 5 }).data;
    expect(labels).toEqual(['Senin', 'Selasa', 'Rabu']);
    expect(datasets).toMatchObject([
      {
        label: 'Penjualan',
        data: [1_500_000, null, -300_000],
        borderColor: '#111111',
        borderWidth: 3,
        pointRadius: 2.5,
      },
      { label: 'Laba', borderColor: '#222222' },
      { label: 'Biaya', borderColor: '#111111' },
    ]);
  });

  it('has one ring of slices, none of which is below 0', () => {
    const { data, options } = configure({ type: 'PIE', pieHole: 0.55 });
    expect(data.datasets).toMatchObject([
      { data: [1_500_000, 0, 0], backgroundColor: ['#111111', '#222222', '#111111'] },
    ]);
    expect(options).toMatchObject({ cutout: '55%' });
  });

  it.each([
    ['en_US', 'LINE', 'y', 'Rp1,500,000'],
    ['id_ID', 'LINE', 'y', 'Rp1.500.000'],
    ['id_ID', 'BAR', 'x', 'Rp1.500.000'],
  ] as const)('writes numbers at an axis as cells show them in %s (%s)', (locale, type, axis, shown) => {
    const scale = configure({ type }, locale).options?.scales?.[axis];
    const { ticks } = scale as Partial<ScaleOptionsByType<'linear'>>;
    expect(ticks?.callback?.call({} as never, 1_500_000, 0, [])).toBe(shown);
  });

  it('shows a legend where one was asked for, and shortens long names', () => {
    const name = 'Mukena Wanita Hariyanto · Merah XL';
    const { data, options } = configure({ legend: { position: 'bottom' }, points: [name] });
    expect(options?.plugins?.legend).toMatchObject({ display: true, position: 'bottom' });
    expect(configure({ legend: { position: 'none' } }).options?.plugins?.legend?.display).toBe(false);
    expect(data.labels).toEqual(['Mukena Wanita Hariyan…']);
  });
});
