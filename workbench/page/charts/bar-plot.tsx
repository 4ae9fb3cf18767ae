import { allValues, colorOf, type PlotProps } from './plot';
import { roundTicks, scaleOf, shortNumber } from './scale';
import { shortened } from './upright-plot';

const nameWidth = 120;

/** Bars that lie one below the other, named on the left. */
export function BarPlot({ chart, frame }: PlotProps) {
  const ticks = roundTicks(allValues(chart));
  const x = scaleOf(ticks, frame.left + nameWidth, frame.right);
  const step = (frame.bottom - frame.top) / Math.max(1, chart.points.length);
  const height = (step * 0.68) / Math.max(1, chart.series.length);
  return (
    <g>
      {ticks.map((tick) => (
        <g key={tick}>
          <line class={tick === 0 ? 'base' : 'rule'} x1={x(tick)} x2={x(tick)} y1={frame.top} y2={frame.bottom} />
          <text x={x(tick)} y={frame.bottom + 18} text-anchor="middle">
            {shortNumber(tick)}
          </text>
        </g>
      ))}
      {chart.points.map((point, index) => (
        <text key={index} x={x(0) - 8} y={frame.top + step * (index + 0.5) + 4} text-anchor="end">
          {shortened(point, 22)}
        </text>
      ))}
      {chart.series.map(({ name, values }, number) =>
        values.map((value, index) => {
          const top = frame.top + step * (index + 0.5) + (number - chart.series.length / 2) * height;
          const [left, right] = [Math.min(x(value ?? 0), x(0)), Math.max(x(value ?? 0), x(0))];
          const key = `${name} ${index}`;
          return (
            <rect
              key={key}
              x={left}
              y={top}
              width={right - left}
              height={height * 0.94}
              fill={colorOf(chart, number)}
            />
          );
        }),
      )}
    </g>
  );
}
