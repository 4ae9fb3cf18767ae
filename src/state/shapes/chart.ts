import type { Area, ChartSpec, PlacedChart } from '../../google/ports';
import type { EntriesOf } from '../schema/stored-document';
import * as v from '../valibot';

const area = v.object({
  row: v.number(),
  column: v.number(),
  rows: v.number(),
  columns: v.number(),
} satisfies EntriesOf<Area>);

const spec = v.object({
  kind: v.picklist(['line', 'column', 'bar', 'pie']),
  title: v.string(),
  areas: v.array(area),
  row: v.number(),
  column: v.number(),
  widthPixels: v.number(),
  heightPixels: v.number(),
  colors: v.array(v.string()),
} satisfies EntriesOf<ChartSpec>);

/** A chart of ours, as other documents remember it. */
export const chartEntries = { id: v.number(), spec } satisfies EntriesOf<PlacedChart>;
