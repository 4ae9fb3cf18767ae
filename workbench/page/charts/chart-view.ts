import * as v from 'valibot';
import type { Chart, ChartRange } from '../../apps-script/workbook/chart';
import { displayText } from '../../apps-script/workbook/values/number-format';
import { conventionsOf } from '../../apps-script/workbook/values/spreadsheet-locale';
import type { StoredValue, Workbook } from '../../apps-script/workbook/workbook';
import type { ChartView } from '../page-api';
import { chartOptions } from './chart-options';

/** The charts over a sheet, with the values that they show now. */
export const viewCharts = (workbook: Workbook, sheetId: number): readonly ChartView[] =>
  workbook.charts.of(sheetId).map((chart) => viewChart(workbook, chart));

/** {facts §11}: a pie over an area with a heading skips the first colour. */
function viewChart(workbook: Workbook, { id, type = 'COLUMN', ranges, options, headers, position }: Chart): ChartView {
  const [points, ...series] = ranges.flatMap((range) => columnsOf(workbook, range));
  const shown = v.parse(chartOptions, options);
  const nameOf = ({ texts }: ColumnOfRange): string => texts.slice(0, headers).join(' ');
  return {
    ...shown,
    ...position,
    id,
    type,
    colors: type === 'PIE' && headers > 0 ? shown.colors.slice(1) : shown.colors,
    pointsName: points ? nameOf(points) : '',
    points: points?.texts.slice(headers) ?? [],
    series: series.map((column) => {
      const values = column.values.slice(headers).map((value) => (typeof value === 'number' ? value : null));
      const first = values.findIndex((value) => value !== null);
      return { name: nameOf(column), values, format: first < 0 ? '' : (column.formats[headers + first] ?? '') };
    }),
  };
}

interface ColumnOfRange {
  readonly values: readonly StoredValue[];
  readonly formats: readonly string[];
  /** As the cells show them. */
  readonly texts: readonly string[];
}

function columnsOf(workbook: Workbook, { sheetId, area }: ChartRange): readonly ColumnOfRange[] {
  const sheet = workbook.sheet(sheetId);
  if (!sheet) return [];
  const conventions = conventionsOf(workbook.locale);
  const [lines, formatLines] = [sheet.readValues(area), sheet.readAttribute(area, 'numberFormat')];
  return Array.from({ length: area.columns }, (_, column) => {
    const values = lines.map((line) => line[column] ?? '');
    const formats = formatLines.map((line) => line[column] ?? '');
    return { values, formats, texts: values.map((value, row) => displayText(value, formats[row] ?? '', conventions)) };
  });
}
