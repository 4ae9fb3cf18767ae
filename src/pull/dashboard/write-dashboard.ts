import type { DrawnDashboard, DrawnHeading } from '../../state/schema/dashboard';
import type { DrawnTab } from '../../tables/drawn/draw-part';
import { drawTables, type StandingTables } from '../../tables/drawn/draw-tables';
import type { SheetDates } from '../../tables/sheet-dates';
import { areaOn, type DashboardGrid } from './dashboard-grid';
import { drawnTable, linesOf, namesOf, tableColumns } from './dashboard-tables';
import { drawCharts } from './draw-charts';
import { drawFigures, figureColumns } from './draw-figures';
import { drawHeading } from './draw-heading';
import { cardKey, layout } from './layout';
import type { DashboardContent, DashboardTable } from './read-dashboard';

/**
 * Writes a dashboard over the one that was there, each of its parts where it stands by now. Labels and formats stay as people made them, and a part
 * whose labels are all gone stays away.
 * @throws AddOnError `tabMoves`.
 */
export function writeDashboard(
  grid: DashboardGrid,
  flush: () => void,
  content: Content,
  before: DrawnDashboard,
): DrawnDashboard {
  const { tab, language, dates } = grid;
  const drawn: DrawnTab = { tab, flush, language, dates };
  let standing = drawParts(drawn, content, before);
  if (!standing.isThere) {
    writeLabels(grid, content);
    standing = drawParts(drawn, content, before);
  }
  const { inTables } = standing;
  return {
    ...drawnOf(content, dates),
    ...(inTables && { own: inTables.own }),
    charts: inTables ? drawCharts(grid, content.tables, inTables, before.charts) : before.charts,
  };
}

type Content = DashboardContent & { readonly heading: DrawnHeading };

interface Standing {
  /** Whether any part of a dashboard is on the tab. */
  readonly isThere: boolean;
  readonly inTables: StandingTables | undefined;
}

function drawParts(drawn: DrawnTab, content: Content, before: DrawnDashboard): Standing {
  const { figures, tables, heading } = content;
  drawHeading(drawn, { heading, before: before.heading, figures: figureColumns(figures[0] ?? []) });
  const places = figures.map((line) => drawFigures(drawn, line));
  const inTables = drawTables(
    drawn,
    tables.map((table) => drawnTable(table, before, drawn.dates)),
  );
  return { isThere: inTables !== undefined || places.some((place) => place !== undefined), inTables };
}

/** What is remembered of what is drawn, to find it again. */
const drawnOf = ({ tables, heading }: Content, dates: SheetDates): Omit<DrawnDashboard, 'charts'> => ({
  rows: ofEach(tables, ({ rows }) => rows.length),
  names: ofEach(tables, namesOf),
  lines: ofEach(tables, (table) => linesOf(table, dates)),
  heading,
});

/** What may stand on the tab if this refresh is cut off: what was drawn before, and what is about to be. */
export function mayStand(
  before: DrawnDashboard,
  { tables }: Pick<Content, 'tables'>,
  dates: SheetDates,
): DrawnDashboard {
  const coming = ofEach(tables, (table) => {
    const earlier = before.coming?.[table.report.dataset.id] ?? [];
    const known = new Set(earlier.map((line) => JSON.stringify(line)));
    return [...earlier, ...linesOf(table, dates).filter((line) => !known.has(JSON.stringify(line)))];
  });
  return { ...before, coming };
}

const ofEach = <T>(tables: Content['tables'], of: (table: DashboardTable) => T): Record<string, T> =>
  Object.fromEntries(tables.map((table) => [table.report.dataset.id, of(table)]));

/** Writes what stays from one refresh to the next: a title, and what tells what everything else is. */
function writeLabels(grid: DashboardGrid, { figures, tables, heading }: Content): void {
  const { tab, language } = grid;
  tab.ensureSize(grid.firstRow + layout.tables, Math.max(...grid.columns.values()));
  const write = (key: string, row: number, lines: readonly string[]): void => {
    const area = areaOn(grid, key, row, lines.length);
    tab.setNumberFormat(area, '@');
    tab.write(
      area,
      lines.map((text) => [text]),
    );
  };
  write(cardKey(0), layout.title, [heading.title, heading.subtitle]);
  figures.forEach((line, number) => {
    line.forEach(({ title }, index) => {
      write(cardKey(index), layout.figures[number] ?? 0, [title[language]]);
    });
  });
  for (const table of tables) {
    tableColumns(table).forEach(({ key, title }, index) => {
      const above = index === 0 ? table.report.dataset.title[language] : '';
      write(key, layout.tables - 1, [above, title[language]]);
    });
  }
}
