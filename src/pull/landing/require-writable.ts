import type { Area, Cell, CellRule } from '../../google/ports';
import { isRefused, tellCell, tellRule } from '../../tables/tab/cell-rules';
import type { GuardedWrite } from '../../tables/tab/guarded-write';
import { overlap, refuseLocked } from '../../tables/tab/locked-cells';
import { type Column, isTextual } from '../../tables/table';
import { AddOnError } from '../../text/add-on-error';
import { newRowsWrites } from './append-records';
import { planBlock } from './land-block';
import { recordsIn, reformattedIn, rowsPerBlock } from './land-table';
import type { Allowed, Landing } from './landing';
import { refuseMerged } from './merged-cells';
import { refuseHeadless } from './refuse-headless';
import { firstRowOf, stretchesOf } from './tab-layout';

/** Rules of so many cells are looked at: whoever makes one makes it for a whole column. */
const mostCells = 200_000;

/** More than a tab has. */
const mostRows = 10_000_000;

/**
 * Makes sure, before anything of a landing is kept or written, that Sheets will take what it writes. Only where something of ours is protected or
 * has a rule, it is worked out what will be written.
 * @returns `displaced` where rows moved while they were looked at.
 * @throws AddOnError `headingsGone`, `headingsMerged`, `cellsLocked`, `valueRefused`, `columnsMixedUp`.
 */
export function requireWritable(landing: Landing): Allowed {
  const { tab, layout, locked } = landing;
  refuseHeadless(landing);
  refuseMerged(landing);
  if (layout.place.lastColumn === 0) return 'allowed';
  const own = ownAreas(landing);
  const isOurs = (area: Area) => own.some((one) => overlap(one, area));
  const inTheWay = locked.filter(isOurs);
  const rules = rulesOf(landing).filter(({ area }) => isOurs(area));
  if (inTheWay.length === 0 && rules.length === 0) return 'allowed';
  refuseLocked(tab, inTheWay, wholeColumns(landing));
  for (const writes of plannedWrites(landing)) {
    if (writes === 'displaced') return writes;
    refuseLocked(tab, inTheWay, writes);
    for (const write of writes) refuseRuled(landing, rules, write);
  }
  return 'allowed';
}

/** Where our columns stand, new ones too, from the headings to the last row that they may get. */
function ownAreas({ table, layout }: Landing): Area[] {
  const rows = 1 + layout.ids.length + table.rows.size;
  return stretchesOf(layout).map(({ first, columns }) => ({
    ...{ row: layout.place.headingRow, column: first, rows, columns: columns.length },
  }));
}

function rulesOf({ tab, layout }: Landing): readonly CellRule[] {
  const positions = [...layout.place.columnOf.values()];
  if (layout.ids.length === 0 || positions.length === 0) return [];
  const column = Math.min(...positions);
  const columns = Math.max(...positions) - column + 1;
  const rows = Math.min(layout.ids.length, Math.max(1, Math.floor(mostCells / columns)));
  return tab
    .rejectingRules({ row: firstRowOf(layout), column, rows, columns })
    .map((rule) => reachingOn(rule, rows, layout));
}

/** A rule that holds to the last row read is taken to hold for those below: it was made for the whole column. */
function reachingOn(rule: CellRule, rows: number, layout: Landing['layout']): CellRule {
  const { area } = rule;
  const isToTheEnd = area.row + area.rows === firstRowOf(layout) + rows;
  return isToTheEnd ? { ...rule, area: { ...area, rows: mostRows - area.row } } : rule;
}

/** Columns that are formatted as a whole, as the tab lacks them or their kind turned out to be another; and that of the ids where these are written anew. */
const wholeColumns = (landing: Landing): { readonly area: Area }[] => {
  const { tab, table, layout } = landing;
  const renamed = layout.formerIds ? layout.columns.filter(({ key }) => key === table.idColumn) : [];
  return stretchesOf(layout, [...new Set([...layout.untitled, ...reformattedIn(landing), ...renamed])]).map(
    ({ first, columns }) => ({
      area: { row: layout.place.headingRow, column: first, rows: tab.maxRows(), columns: columns.length },
    }),
  );
};

function* plannedWrites(landing: Landing): Generator<readonly GuardedWrite[] | 'displaced'> {
  const { layout, mode } = landing;
  const { ids, appended } = recordsIn(landing);
  const rowsAtOnce = rowsPerBlock(layout);
  const firstRow = firstRowOf(layout);
  for (let done = 0; mode !== 'append' && done < ids.length; done += rowsAtOnce) {
    const planned = planBlock(landing, { firstRow: firstRow + done, ids: ids.slice(done, done + rowsAtOnce) });
    yield planned === 'displaced' ? planned : planned.writes;
  }
  for (let done = 0; done < appended.length; done += rowsAtOnce) {
    yield newRowsWrites(landing, firstRow + ids.length + done, appended.slice(done, done + rowsAtOnce));
  }
}

/** What a formula comes to is not held against a rule {facts §3}. */
function refuseRuled({ tab, language }: Landing, rules: readonly CellRule[], write: GuardedWrite): void {
  for (const rule of rules.filter(({ area }) => overlap(area, write.area))) {
    const [broken] = valuesUnder(rule, write).filter(({ value }) => isRefused(rule, value));
    if (!broken) continue;
    throw new AddOnError('valueRefused', {
      tab: tab.name,
      range: tab.a1({ ...rule.area, rows: Math.min(rule.area.rows, write.area.row + write.area.rows - rule.area.row) }),
      column: broken.column.title[language],
      rule: tellRule(rule, language),
      value: tellCell(broken.value),
    });
  }
}

function valuesUnder(
  { area: ruled }: CellRule,
  { area, columns, values }: GuardedWrite,
): { readonly column: Column; readonly value: Cell }[] {
  return values.flatMap((line, down) =>
    line.flatMap((cell, across) => {
      const at = { row: area.row + down, column: area.column + across, rows: 1, columns: 1 };
      const column = columns[across];
      if (!column || !overlap(at, ruled) || isFormula(column, cell)) return [];
      return [{ column, value: withoutMark(column, cell) }];
    }),
  );
}

const isFormula = ({ kind }: Column, cell: Cell): boolean =>
  typeof cell === 'string' && cell.startsWith('=') && !isTextual(kind);

/** A text in a column of numbers is written with an apostrophe in front. */
const withoutMark = ({ kind }: Column, cell: Cell): Cell =>
  typeof cell === 'string' && cell.startsWith("'") && !isTextual(kind) ? cell.slice(1) : cell;
