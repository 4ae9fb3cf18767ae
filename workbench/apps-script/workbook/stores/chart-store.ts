import { type Relocation, relocatedArea } from '../changes/relocated-area';
import type { Chart, ChartContent, ChartRange } from '../chart';
import { putBack, type UndoLog } from '../undo-log';

const firstId = 1_534_072_931;
/** Sheets draws its ids at random; these are as far from being small or in order. */
const idAfter = (id: number): number => (id + 716_049_053) % 2_147_483_647;

/** The charts of a workbook. Their ranges and their place follow what people insert, delete and move. */
export class ChartStore {
  #all: readonly Chart[] = [];
  #nextId = firstId;

  constructor(
    private readonly undo: () => UndoLog | undefined,
    private readonly changed: () => void,
  ) {}

  get #charts(): readonly Chart[] {
    return this.#all;
  }

  set #charts(charts: readonly Chart[]) {
    this.#all = charts;
    this.changed();
  }

  /** In the order in which they were inserted. */
  of(sheetId: number): readonly Chart[] {
    return this.#charts.filter((chart) => chart.sheetId === sheetId);
  }

  /** Takes over charts as another workbook held them, ids and all, in place of its own. */
  adopt(charts: readonly Chart[]): void {
    this.#charts = charts;
    const last = charts.at(-1);
    this.#nextId = last ? idAfter(last.id) : firstId;
  }

  /** Goes on with the ids of another store. */
  succeed(before: ChartStore): void {
    this.#nextId = before.#nextId;
  }

  insert(sheetId: number, content: ChartContent): void {
    const id = this.#nextId;
    this.#nextId = idAfter(id);
    this.#charts = [...this.#charts, { ...content, id, sheetId }];
    this.undo()?.push(() => this.#drop(id));
  }

  /** @throws Error when the sheet has no such chart. */
  update(sheetId: number, id: number, content: ChartContent): void {
    const before = this.#find(sheetId, id);
    const put = (chart: Chart): void => {
      this.#charts = this.#charts.map((other) => (other.id === id ? chart : other));
    };
    put({ ...content, id, sheetId });
    this.undo()?.push(() => put(before));
  }

  /** @throws Error when the sheet has no such chart. */
  remove(sheetId: number, id: number): void {
    const before = this.#find(sheetId, id);
    this.#drop(id);
    this.undo()?.push(() => {
      this.#charts = [...this.#charts, before];
    });
  }

  /** How to put back what there is now, beside what was added meanwhile. */
  keep(): () => void {
    const kept = this.#charts;
    return () => {
      this.#charts = putBack(kept, this.#charts);
    };
  }

  /** Another sheet gets the same charts; what they show of their own sheet, they show of the other. */
  copySheet(from: number, to: number): void {
    for (const { id: _, sheetId: __, ...content } of this.of(from)) {
      const ranges = content.ranges.map((range) => (range.sheetId === from ? { ...range, sheetId: to } : range));
      this.insert(to, { ...content, ranges });
    }
  }

  dropSheet(sheetId: number): void {
    this.#charts = this.#charts.filter((chart) => chart.sheetId !== sheetId);
  }

  relocate(relocation: Relocation): void {
    this.#charts = this.#charts.map((chart) => relocated(chart, relocation));
  }

  #find(sheetId: number, id: number): Chart {
    const found = this.of(sheetId).find((chart) => chart.id === id);
    if (found === undefined) throw new Error('The chart is not on this sheet.');
    return found;
  }

  #drop(id: number): void {
    this.#charts = this.#charts.filter((chart) => chart.id !== id);
  }
}

function relocated(chart: Chart, { sheetId, axis, to }: Relocation): Chart {
  const ranges = chart.ranges.flatMap((range): ChartRange[] => {
    if (range.sheetId !== sheetId) return [range];
    const area = relocatedArea(range.area, { axis, to });
    return area ? [{ ...range, area }] : [];
  });
  if (chart.sheetId !== sheetId) return { ...chart, ranges };
  // The cell under a chart may be deleted; the chart then lies over what took its place.
  const anchor = to(chart.position[axis]) ?? chart.position[axis];
  return { ...chart, ranges, position: { ...chart.position, [axis]: anchor } };
}
