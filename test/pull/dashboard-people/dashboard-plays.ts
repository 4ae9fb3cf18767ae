import { ExecutionKilled } from '../../../workbench/apps-script/run-options';
import { type DashboardDeed, harms, moves, ownRows, ownRowsInTheWay } from './dashboard-deeds';
import { type Line, SharedDashboard, type TableName, tables } from './shared-dashboard';

/** A deed, and before which of the operations that meet the tab it is done; before the first when the refresh has not begun: 0. */
interface DatedDeed {
  readonly deed: DashboardDeed;
  readonly moment: number;
}

/** A refresh with deeds before and inside, and before which operation it is cut off, if it is. */
interface DashboardPlay {
  readonly deeds: readonly DatedDeed[];
  readonly cutOff?: number;
}

const playText = ({ deeds, cutOff }: DashboardPlay): string =>
  [
    ...deeds.map(({ deed, moment }) => `${deed.name} at ${moment}`),
    ...(cutOff === undefined ? [] : [`cut off at ${cutOff}`]),
  ].join(', ');

/** After so long a silence another execution may take over. */
const leaseMs = 120_001;

/** Plays it, refreshes once more, and looks. @returns what is wrong, in words. */
function playDashboard(play: DashboardPlay): readonly string[] {
  const dashboard = new SharedDashboard();
  const { deeds, cutOff = Number.POSITIVE_INFINITY } = play;
  const due = (moment: number) => {
    for (const { deed, moment: at } of deeds) if (at === moment) deed.act(dashboard);
  };
  due(0);
  let moment = 0;
  try {
    dashboard.refresh({
      interrupt: (operation, phase) => {
        if (phase === 'after' || !dashboard.meets(operation)) return false;
        moment += 1;
        due(moment);
        return moment === cutOff;
      },
    });
  } catch (error) {
    if (!(error instanceof ExecutionKilled)) throw error;
  }
  dashboard.bench.clock.advance(leaseMs);
  for (const { deed, moment: at } of deeds) if (at > moment) deed.act(dashboard);
  dashboard.refresh();
  return wrongOn(dashboard);
}

const tableNames = Object.keys(tables) as TableName[];

let expected: ReadonlyMap<TableName, readonly Line[]> | undefined;

/** What each table holds where nobody does anything. */
function expectedLines(): ReadonlyMap<TableName, readonly Line[]> {
  if (expected) return expected;
  const dashboard = new SharedDashboard();
  dashboard.refresh();
  expected = new Map(tableNames.map((table) => [table, dashboard.lines(table)]));
  return expected;
}

function wrongOn(dashboard: SharedDashboard): string[] {
  const wrong: string[] = [];
  for (const table of tableNames) {
    const own = dashboard.own.flatMap((row) => (row.table === table ? [row.line] : []));
    const wanted = [...(expectedLines().get(table) ?? []), ...own];
    const left = wanted.map((line) => JSON.stringify(line));
    for (const line of dashboard.lines(table).map((one) => JSON.stringify(one))) {
      const index = left.indexOf(line);
      if (index < 0) wrong.push(`${table}: ${line} too many`);
      else left.splice(index, 1);
    }
    wrong.push(...left.map((line) => `${table}: ${line} is gone`));
  }
  const noted = dashboard.notedDays();
  for (const [note, day] of dashboard.notes) {
    if (noted.get(note) !== day) wrong.push(`${note} stands beside ${noted.get(note)}`);
  }
  return wrong;
}

/** How many operations of a refresh meet the tab when nobody does anything. */
function countMoments(): number {
  const dashboard = new SharedDashboard();
  let moments = 0;
  dashboard.refresh({
    interrupt: (operation, phase) => {
      if (phase === 'before' && dashboard.meets(operation)) moments += 1;
      return false;
    },
  });
  return moments;
}

let known: readonly DashboardPlay[] | undefined;

/**
 * Every deed at every moment; every row of the person's own that is there before, with whatever else they do at every moment; and every such row that is
 * written before or after a refresh that is cut off at any.
 */
function allPlays(): readonly DashboardPlay[] {
  const moments = Array.from({ length: countMoments() }, (_, index) => index + 1);
  const never = moments.length + 1;
  const rows = [...ownRows, ...ownRowsInTheWay];
  const others = [...moves, ...harms];
  const pairs = rows.flatMap((row) => others.map((other) => [row, other] as const));
  return moments.flatMap((moment): DashboardPlay[] => [
    ...[...ownRows, ...others].map((deed) => ({ deeds: [{ deed, moment }] })),
    ...pairs.map(([row, deed]) => ({
      deeds: [
        { deed: row, moment: 0 },
        { deed, moment },
      ],
    })),
    ...rows.flatMap((deed) => [0, never].map((written) => ({ deeds: [{ deed, moment: written }], cutOff: moment }))),
  ]);
}

/** Counted once in a process. */
export function countDashboardPlays(): number {
  known ??= allPlays();
  return known.length;
}

/** Plays one of them. @param number from 1 on. @throws Error with what is wrong; RangeError where there is none. */
export function playDashboardCase(number: number): void {
  const count = countDashboardPlays();
  const play = known?.[number - 1];
  if (!play) throw new RangeError(`There is no play ${number} of ${count}.`);
  const wrong = playDashboard(play);
  if (wrong.length > 0) throw new Error(`${playText(play)}: ${wrong.join('; ')}`);
}

/** Whatever follows each other by this share of all is spread over them. */
const goldenShare = (Math.sqrt(5) - 1) / 2;

/** Plays so many that follow from a seed. @throws Error with what is wrong in any. */
export function playSomeOnDashboards(seed: number, count: number): void {
  const all = countDashboardPlays();
  for (let index = 0; index < count; index += 1) {
    playDashboardCase(Math.floor((((seed * count + index) * goldenShare) % 1) * all) + 1);
  }
}
