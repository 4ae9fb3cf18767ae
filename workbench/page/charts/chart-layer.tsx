import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { cellId } from '../grid-row';
import type { ChartView } from '../page-api';
import { ChartDrawing } from './chart-drawing';

interface Corner {
  readonly left: number;
  readonly top: number;
}

/** Charts over the cells, each with its corner at the cell where it is anchored. */
export function ChartLayer({ charts }: { readonly charts: readonly ChartView[] }) {
  const layer = useRef<HTMLDivElement>(null);
  const [corners, setCorners] = useState<ReadonlyMap<number, Corner>>(new Map());
  useLayoutEffect(() => {
    const origin = layer.current?.getBoundingClientRect();
    if (origin) setCorners(new Map(charts.map((chart) => [chart.id, cornerOf(chart, origin)])));
  }, [charts]);
  return (
    <div ref={layer} class="charts">
      {charts.map((chart) => (
        <figure key={chart.id} class="chart" style={{ ...(corners.get(chart.id) ?? { display: 'none' }) }}>
          <ChartDrawing chart={chart} />
        </figure>
      ))}
    </div>
  );
}

function cornerOf({ row, column, offsetX, offsetY }: ChartView, origin: DOMRect): Corner {
  const cell = document.getElementById(cellId(row, column))?.getBoundingClientRect();
  return { left: (cell?.left ?? 0) - origin.left + offsetX, top: (cell?.top ?? 0) - origin.top + offsetY };
}
