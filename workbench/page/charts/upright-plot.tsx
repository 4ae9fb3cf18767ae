import { allValues, colorOf, type PlotProps } from './plot';
import { roundTicks, scaleOf, shortNumber } from './scale';

const letterPixels = 6;

/** Lines or columns over points that stand side by side. */
export function UprightPlot({ chart, frame }: PlotProps) {
  const ticks = roundTicks(allValues(chart));
  const y = scaleOf(ticks, frame.bottom, frame.top);
  const step = (frame.right - frame.left) / Math.max(1, chart.points.length);
  const middle = (index: number): number => frame.left + step * (index + 0.5);
  const longest = Math.min(16, Math.max(...chart.points.map(({ length }) => length)));
  const labelEvery = Math.max(1, Math.ceil(((longest + 1) * letterPixels) / step));
  return (
    <g>
      {ticks.map((tick) => (
        <g key={tick}>
          <line class={tick === 0 ? 'base' : 'rule'} x1={frame.left} x2={frame.right} y1={y(tick)} y2={y(tick)} />
          <text x={frame.left - 8} y={y(tick) + 4} text-anchor="end">
            {shortNumber(tick)}
          </text>
        </g>
      ))}
      {chart.points.map(
        (point, index) =>
          index % labelEvery === 0 && (
            <text key={index} x={middle(index)} y={frame.bottom + 18} text-anchor="middle">
              {shortened(point, (step * labelEvery) / letterPixels)}
            </text>
          ),
      )}
      {chart.type === 'LINE' ? (
        <Lines chart={chart} x={middle} y={y} />
      ) : (
        <Columns chart={chart} x={middle} y={y} step={step} />
      )}
    </g>
  );
}

interface SeriesProps extends Pick<PlotProps, 'chart'> {
  readonly x: (index: number) => number;
  readonly y: (value: number) => number;
}

function Lines({ chart, x, y }: SeriesProps) {
  return (
    <g>
      {chart.series.map(({ name, values }, number) => {
        const places = values.flatMap((value, index) => (value === null ? [] : [[x(index), y(value)] as const]));
        return (
          <g key={name} style={{ color: colorOf(chart, number) }}>
            <polyline class="line" points={places.map((place) => place.join(',')).join(' ')} />
            {places.map(([left, top]) => (
              <circle key={left} class="dot" cx={left} cy={top} r={3} />
            ))}
          </g>
        );
      })}
    </g>
  );
}

function Columns({ chart, x, y, step }: SeriesProps & { readonly step: number }) {
  const width = (step * 0.68) / Math.max(1, chart.series.length);
  return (
    <g>
      {chart.series.map(({ name, values }, number) =>
        values.map((value, index) => {
          const left = x(index) + (number - chart.series.length / 2) * width;
          const [top, bottom] = [Math.min(y(value ?? 0), y(0)), Math.max(y(value ?? 0), y(0))];
          const key = `${name} ${index}`;
          return (
            <rect key={key} x={left} y={top} width={width * 0.94} height={bottom - top} fill={colorOf(chart, number)} />
          );
        }),
      )}
    </g>
  );
}

export const shortened = (text: string, letters: number): string =>
  text.length <= letters ? text : `${text.slice(0, Math.max(1, Math.floor(letters) - 1))}…`;
