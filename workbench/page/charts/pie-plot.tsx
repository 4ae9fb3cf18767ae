import { colorOf, type PlotProps } from './plot';

/** Of the radius that is left open in the middle. */
const hole = 0.55;

/** Slices of the first series; what is not above 0 has none. */
export function PiePlot({ chart, frame }: PlotProps) {
  const values = (chart.series[0]?.values ?? []).map((value) => Math.max(0, value ?? 0));
  const total = values.reduce((sum, value) => sum + value, 0);
  const radius = Math.min(frame.right - frame.left, frame.bottom - frame.top) / 2;
  const [x, y] = [(frame.left + frame.right) / 2, (frame.top + frame.bottom) / 2];
  // A circle's outline, as wide as the ring and drawn in dashes, makes one slice.
  const ring = radius * (1 - hole);
  const middle = radius - ring / 2;
  const around = 2 * Math.PI * middle;
  let turned = 0;
  return (
    <g transform={`rotate(-90 ${x} ${y})`}>
      {values.map((value, index) => {
        const share = total === 0 ? 0 : value / total;
        const start = turned;
        turned += share;
        return (
          <circle
            key={index}
            cx={x}
            cy={y}
            r={middle}
            fill="none"
            stroke={colorOf(chart, index)}
            stroke-width={ring}
            stroke-dasharray={`${Math.max(0, share * around - 1)} ${around}`}
            stroke-dashoffset={-start * around}
          />
        );
      })}
    </g>
  );
}
