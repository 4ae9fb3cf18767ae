/** Round numbers from a little below the least to a little above the most value, 0 among them. */
export function roundTicks(values: readonly number[], wanted = 4): readonly number[] {
  const least = Math.min(0, ...values);
  const most = Math.max(0, ...values);
  const rough = (most - least || 1) / wanted;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5].find((factor) => factor * power >= rough) ?? 10) * power;
  const first = Math.floor(least / step);
  const last = Math.max(first + 1, Math.ceil(most / step));
  return Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step);
}

/** From a value to its place between two pixels. */
export function scaleOf(ticks: readonly number[], from: number, to: number): (value: number) => number {
  const [least = 0, most = 1] = [ticks[0], ticks[ticks.length - 1]];
  return (value) => from + ((value - least) / (most - least)) * (to - from);
}

const compact = new Intl.NumberFormat('id', { notation: 'compact', maximumFractionDigits: 1 });

/** `1,2 jt`. */
export const shortNumber = (value: number): string => compact.format(value);
