import type { ChartView } from '../page-api';
import { BarPlot } from './bar-plot';
import { PiePlot } from './pie-plot';
import { colorOf, type Frame } from './plot';
import { shortened, UprightPlot } from './upright-plot';

const legendWidth = 150;

/** Draws what the add-on makes, roughly as Sheets does: lines, columns, bars and pies. */
export function ChartDrawing({ chart }: { readonly chart: ChartView }) {
  const { width, height, type, title, legend } = chart;
  const frame: Frame = {
    left: type === 'PIE' || type === 'BAR' ? 24 : 60,
    right: width - 24 - (legend === 'right' ? legendWidth : 0),
    top: 50,
    bottom: height - (legend === 'bottom' ? 60 : 36),
  };
  const Plot = type === 'PIE' ? PiePlot : type === 'BAR' ? BarPlot : UprightPlot;
  return (
    <svg width={width} height={height} role="img" aria-label={title}>
      <text class="title" x={20} y={28}>
        {title}
      </text>
      <Plot chart={chart} frame={frame} />
      <Legend chart={chart} frame={frame} />
    </svg>
  );
}

function Legend({ chart, frame }: { readonly chart: ChartView; readonly frame: Frame }) {
  if (chart.legend === 'none') return null;
  const names = chart.type === 'PIE' ? chart.points : chart.series.map(({ name }) => name);
  const isBelow = chart.legend === 'bottom';
  const [left, top] = isBelow ? [frame.left, chart.height - 20] : [frame.right + 20, frame.top + 12];
  return (
    <g>
      {names.map((name, index) => (
        <g
          key={index}
          transform={`translate(${left + (isBelow ? index * legendWidth : 0)} ${top + (isBelow ? 0 : index * 20)})`}
        >
          <circle r={5} cy={-4} fill={colorOf(chart, index)} />
          <text x={12}>{shortened(name, 22)}</text>
        </g>
      ))}
    </g>
  );
}
