import * as v from 'valibot';

const usualColors = ['#4285f4', '#ea4335', '#fbbc04', '#34a853', '#ff6d01', '#46bdc6'];

/** Of what a script sets of a chart, what the page draws; what it leaves out, or sets to what is none, is as Sheets has it. */
export const chartOptions = v.object({
  title: v.fallback(v.string(), ''),
  titleTextStyle: v.fallback(
    v.object({
      color: v.fallback(v.string(), '#757575'),
      fontSize: v.fallback(v.number(), 16),
      bold: v.fallback(v.boolean(), false),
    }),
    { color: '#757575', fontSize: 16, bold: false },
  ),
  /** Pixels. */
  width: v.fallback(v.number(), 600),
  height: v.fallback(v.number(), 371),
  backgroundColor: v.fallback(v.string(), '#ffffff'),
  colors: v.fallback(v.pipe(v.array(v.string()), v.minLength(1)), usualColors),
  legend: v.fallback(v.object({ position: v.picklist(['none', 'top', 'right', 'bottom', 'left']) }), {
    position: 'right',
  }),
  /** How much of a pie is open in its middle. */
  pieHole: v.fallback(v.number(), 0),
  lineWidth: v.fallback(v.number(), 2),
  /** Across the mark of a value on a line. */
  pointSize: v.fallback(v.number(), 0),
});

export type ChartOptions = v.InferOutput<typeof chartOptions>;
