import { useEffect, useState } from 'preact/hooks';
import type { Box } from '../grid/cell-places';
import type { UniverGrid } from '../grid/univer-grid';
import type { ChartView } from '../page-api';
import type { PageModel } from '../page-model';
import { toStyle } from '../to-style';
import { ChartDrawing } from './chart-drawing';

interface Places {
  /** Where cells are drawn. */
  readonly cells: Box;
  /** Of every chart its corner, counted from there. */
  readonly corners: readonly { readonly left: number; readonly top: number }[];
}

/** Charts over the cells, each with its corner at the cell where it is anchored; they scroll with the cells. */
export function ChartLayer({ model }: { readonly model: PageModel }) {
  const charts = model.charts.value.get(model.tabId.value) ?? [];
  const places = usePlaces(model, charts);
  const locale = model.frame.value?.locale;
  if (!places || !locale || charts.length === 0) return null;
  return (
    <div class="charts" style={toStyle(places.cells)}>
      {charts.map((chart, index) => (
        <figure
          key={chart.id}
          class="chart"
          style={{ ...toStyle(places.corners[index] ?? {}), backgroundColor: chart.backgroundColor }}
        >
          <ChartDrawing chart={chart} locale={locale} />
        </figure>
      ))}
    </div>
  );
}

/** Looked up before every frame: the grid says of no event when it has drawn cells elsewhere. */
function usePlaces(model: PageModel, charts: readonly ChartView[]): Places | undefined {
  const [places, setPlaces] = useState<Places | undefined>();
  useEffect(() => {
    if (charts.length === 0) return;
    let [frame, shown] = [0, ''];
    const look = (): void => {
      const now = model.grid && placesOf(model.grid, charts);
      const text = JSON.stringify(now);
      if (text !== shown) setPlaces(now);
      shown = text;
      frame = window.requestAnimationFrame(look);
    };
    look();
    return () => window.cancelAnimationFrame(frame);
  }, [model, charts]);
  return places;
}

function placesOf(grid: UniverGrid, charts: readonly ChartView[]): Places | undefined {
  const cells = grid.cellsBox();
  if (!cells) return undefined;
  const corners = charts.map(({ row, column, offsetX, offsetY }) => {
    const cell = grid.boxOf(row, column);
    return { left: (cell?.left ?? 0) - cells.left + offsetX, top: (cell?.top ?? 0) - cells.top + offsetY };
  });
  return { cells, corners };
}
