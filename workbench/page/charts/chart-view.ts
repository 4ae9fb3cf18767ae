import type { Chart, ChartRange } from '../../apps-script/workbook/chart';
import { displayText } from '../../apps-script/workbook/values/number-format';
import { conventionsOf } from '../../apps-script/workbook/values/spreadsheet-locale';
import type { StoredValue, Workbook } from '../../apps-script/workbook/workbook';
import type { ChartView } from '../page-api';

/** What Sheets takes where a chart says nothing. */
const usual = { width: 600, height: 371, colors: ['#4285f4', '#ea4335', '#fbbc04', '#34a853', '#ff6d01', '#46bdc6'] };

/** The charts over a sheet, with the values that they show now. */
export const viewCharts = (workbook: Workbook, sheetId: number): readonly ChartView[] =>
  workbook.charts.of(sheetId).map((chart) => viewChart(workbook, chart));

/** {facts §11}: a pie over an area with a heading skips the first colour. */
function viewChart(workbook: Workbook, { id, type = 'COLUMN', ranges, options, headers, position }: Chart): ChartView {
  const [points, ...series] = ranges.flatMap((range) => columnsOf(workbook, range));
  const { width = usual.width, height = usual.height, colors = usual.colors, title = '', legend } = options as Options;
  return {
    id,
    type,
    title,
    ...position,
    width,
    height,
    colors: type === 'PIE' && headers > 0 ? colors.slice(1) : colors,
    legend: legend?.position ?? 'right',
    points: points?.texts.slice(headers) ?? [],
    series: series.map(({ texts, values }) => ({
      name: texts.slice(0, headers).join(' '),
      values: values.slice(headers).map((value) => (typeof value === 'number' ? value : null)),
    })),
  };
}

/** Of what the add-on sets, what the page draws. */
interface Options {
  readonly width?: number;
  readonly height?: number;
  readonly colors?: readonly string[];
  readonly title?: string;
  readonly legend?: { readonly position: string };
}

interface ColumnOfRange {
  readonly values: readonly StoredValue[];
  /** As the cells show them. */
  readonly texts: readonly string[];
}

function columnsOf(workbook: Workbook, { sheetId, area }: ChartRange): readonly ColumnOfRange[] {
  const sheet = workbook.sheet(sheetId);
  if (!sheet) return [];
  const conventions = conventionsOf(workbook.locale);
  const [values, formats] = [sheet.readValues(area), sheet.readAttribute(area, 'numberFormat')];
  return Array.from({ length: area.columns }, (_, column) => {
    const inColumn = values.map((line) => line[column] ?? '');
    return {
      values: inColumn,
      texts: inColumn.map((value, row) => displayText(value, formats[row]?.[column] ?? '', conventions)),
    };
  });
}
