import {
  ArcElement,
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  DoughnutController,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Title,
} from 'chart.js';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { conventionsOf, type SpreadsheetLocale } from '../../apps-script/workbook/values/spreadsheet-locale';
import type { ChartView } from '../page-api';
import { chartConfiguration } from './chart-configuration';
import { ChartTable } from './chart-table';

Chart.register(BarController, DoughnutController, LineController);
Chart.register(ArcElement, BarElement, LineElement, PointElement, CategoryScale, LinearScale, Legend, Title);

interface ChartDrawingProps {
  readonly chart: ChartView;
  readonly locale: SpreadsheetLocale;
}

/** A chart on a canvas, and its values in a table for whoever does not see it. */
export function ChartDrawing({ chart, locale }: ChartDrawingProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useLayoutEffect(() => {
    if (!canvas.current) return;
    const drawn = new Chart(canvas.current, chartConfiguration(chart, conventionsOf(locale)));
    return () => drawn.destroy();
  }, [chart, locale]);
  // While cells scroll, charts are placed anew before every frame: what is the same need not be compared.
  const table = useMemo(() => <ChartTable chart={chart} conventions={conventionsOf(locale)} />, [chart, locale]);
  return (
    <>
      <canvas ref={canvas} width={chart.width} height={chart.height} role="img" aria-label={chart.title} />
      {table}
    </>
  );
}
