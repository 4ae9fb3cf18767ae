import type { Area } from '../../google/ports';
import { isTextual, numberFormats } from '../../tables/table';
import type { Figure } from './figures';
import { cardKey, layout, tableKey } from './layout';
import { areaOn, type DashboardPaper } from './paper';
import { dashboardParts } from './parts';

const ink = { strong: '#1f2a24', soft: '#66716b' } as const;
const fills = { card: '#f1f6f3', header: '#e8f0ec' } as const;

/** Growth in green and decline in red; for costs the other way round. */
const changeFormats = {
  gain: '[Color10]"▲ "0.0%;[Red]"▼ "0.0%;"="',
  cost: '[Red]"▲ "0.0%;[Color10]"▼ "0.0%;"="',
} as const;

/** Gives a new dashboard its looks, once: from then on they are the person's. */
export function dressDashboard(paper: DashboardPaper, figures: readonly (readonly Figure[])[]): void {
  const { tab } = paper;
  tab.hideGridlines();
  tab.setFont(areaOn(paper, cardKey(0), layout.title), ink.strong, 20);
  tab.setBold(areaOn(paper, cardKey(0), layout.title));
  tab.setFont(areaOn(paper, cardKey(0), layout.subtitle), ink.soft, 10);
  figures.forEach((line, number) => {
    const row = layout.figures[number] ?? 0;
    const acrossCards = (offset: number): Area => {
      const first = areaOn(paper, cardKey(0), row + offset);
      const last = areaOn(paper, cardKey(line.length - 1), row + offset);
      return { ...first, columns: last.column - first.column + 1 };
    };
    tab.alignLeft({ ...acrossCards(0), rows: 3 });
    tab.setFont(acrossCards(0), ink.soft, 10);
    tab.setFont(acrossCards(1), ink.strong, number === 0 ? 16 : 13);
    tab.setBold(acrossCards(1));
    tab.setFont(acrossCards(2), ink.soft, 10);
    line.forEach((figure, index) => {
      dressCard(paper, figure, cardKey(index), row);
    });
  });
  for (const { dataset, columns } of dashboardParts) {
    tab.setBold(areaOn(paper, tableKey(dataset.id, columns[0] ?? ''), layout.tables - 1));
    for (const key of columns) {
      const header = areaOn(paper, tableKey(dataset.id, key), layout.tables);
      tab.setBold(header);
      tab.setBackground(header, fills.header);
    }
  }
}

function dressCard(paper: DashboardPaper, figure: Figure, key: string, row: number): void {
  paper.tab.setBackground(areaOn(paper, key, row, 3), fills.card);
  // Names are longer than numbers.
  if (isTextual(figure.kind)) paper.tab.setFont(areaOn(paper, key, row + 1), ink.strong, 11);
  paper.tab.setNumberFormat(areaOn(paper, key, row), '@');
  paper.tab.setNumberFormat(areaOn(paper, key, row + 1), numberFormats[figure.kind]);
  paper.tab.setNumberFormat(areaOn(paper, key, row + 2), figure.isCost ? changeFormats.cost : changeFormats.gain);
}
