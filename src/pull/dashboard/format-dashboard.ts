import type { Area } from '../../google/ports';
import { isTextual, numberFormats } from '../../tables/table';
import { areaOn, type DashboardGrid } from './dashboard-grid';
import { dashboardReports } from './dashboard-reports';
import type { Figure } from './figures';
import { cardKey, layout, tableKey } from './layout';

const ink = { strong: '#1f2a24', soft: '#66716b' } as const;
const fills = { card: '#f1f6f3', header: '#e8f0ec' } as const;

/** Growth in green and decline in red; for costs the other way round. */
const changeFormats = {
  gain: '[Color10]"▲ "0.0%;[Red]"▼ "0.0%;"="',
  cost: '[Red]"▲ "0.0%;[Color10]"▼ "0.0%;"="',
} as const;

/** Formats a new dashboard, once: from then on its formats are the person's. */
export function formatDashboard(grid: DashboardGrid, figures: readonly (readonly Figure[])[]): void {
  const { tab } = grid;
  tab.hideGridlines();
  tab.setFont(areaOn(grid, cardKey(0), layout.title), ink.strong, 20);
  tab.setBold(areaOn(grid, cardKey(0), layout.title));
  tab.setFont(areaOn(grid, cardKey(0), layout.subtitle), ink.soft, 10);
  figures.forEach((line, number) => {
    const row = layout.figures[number] ?? 0;
    const acrossCards = (offset: number): Area => {
      const first = areaOn(grid, cardKey(0), row + offset);
      const last = areaOn(grid, cardKey(line.length - 1), row + offset);
      return { ...first, columns: last.column - first.column + 1 };
    };
    tab.alignLeft({ ...acrossCards(0), rows: 3 });
    tab.setFont(acrossCards(0), ink.soft, 10);
    tab.setFont(acrossCards(1), ink.strong, number === 0 ? 16 : 13);
    tab.setBold(acrossCards(1));
    tab.setFont(acrossCards(2), ink.soft, 10);
    line.forEach((figure, index) => {
      formatCard(grid, figure, cardKey(index), row);
    });
  });
  for (const { dataset, columns } of dashboardReports) {
    tab.setBold(areaOn(grid, tableKey(dataset.id, columns[0] ?? ''), layout.tables - 1));
    for (const key of columns) {
      const header = areaOn(grid, tableKey(dataset.id, key), layout.tables);
      tab.setBold(header);
      tab.setBackground(header, fills.header);
    }
  }
}

function formatCard(grid: DashboardGrid, figure: Figure, key: string, row: number): void {
  grid.tab.setBackground(areaOn(grid, key, row, 3), fills.card);
  // Names are longer than numbers.
  if (isTextual(figure.kind)) grid.tab.setFont(areaOn(grid, key, row + 1), ink.strong, 11);
  grid.tab.setNumberFormat(areaOn(grid, key, row), '@');
  grid.tab.setNumberFormat(areaOn(grid, key, row + 1), numberFormats[figure.kind]);
  grid.tab.setNumberFormat(areaOn(grid, key, row + 2), figure.isCost ? changeFormats.cost : changeFormats.gain);
}
