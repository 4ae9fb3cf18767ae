import type { CodecPort, WorkbookPort } from '../../google/ports';
import { isRefreshLine } from '../../state/schema/schedule/refresh-lines';
import { authorOf, type Seals } from '../../state/seal/seals';
import { stretches } from '../../tables/stretches';
import { isOpen, isOperationState } from '../operation-state';
import { isBehindFile } from './behind-file';
import { type Authorship, beginTurn, isCall, isSealable, rememberRun, sealRows } from './journal-authorship';
import { findGap, type JournalGap } from './journal-gap';
import type { JournalLine, LineChange } from './journal-line';
import { adoptedRow, changedRow, type JournalRow, lineOf, rowOf, sealRow } from './journal-row';
import { openJournalTab } from './journal-tab';
import { fingerprintOf, parseExtent } from './run-extent';
import { type Standing, standingOf } from './standing';

/** The line of a run itself. */
export interface RunLine extends JournalLine {
  /** Whether a newer version of the add-on wrote it: what it means is not known here. */
  readonly isNewer: boolean;
  /** By what the seals of whoever wrote it last are named, as far as the line tells. */
  readonly author: string;
}

/**
 * The write-ahead journal: one line per run and per request, in a hidden tab, each request's line lasting before it leaves. Every line is sealed by
 * the person whose execution wrote it last, and the line of a run by all of them together: everybody who may edit the file could write there.
 */
export interface Journal {
  /** Those of this spreadsheet and shop, oldest first, without those of a newer version. */
  readonly lines: () => readonly JournalLine[];
  /** Those of the runs themselves, of whatever version, oldest first. */
  readonly runLines: () => readonly RunLine[];
  /** The same, and those of single calls, each of which is all that there is of it. */
  readonly pastLines: () => readonly RunLine[];
  /** The latest run and the latest single call of each person, as far as their seals tell, for every spreadsheet and shop. */
  readonly latestRuns: () => ReadonlySet<string>;
  /** The names of all that there are lines of for this spreadsheet and shop, of whatever version. */
  readonly runs: () => ReadonlySet<string>;
  /** Whether a newer version of the add-on wrote lines of runs for this spreadsheet and shop: what they mean is not known here. Refreshes hold up nobody. */
  readonly hasNewerLines: () => boolean;
  /** Those of every spreadsheet and shop, of any version. */
  readonly allLines: () => readonly Omit<JournalLine, 'intent' | 'result'>[];
  /** All lines of a run, of whatever version. */
  readonly linesOf: (run: string) => readonly JournalLine[];
  /** How far the lines of a run can be believed. */
  readonly standing: (run: string) => Standing;
  /**
   * Whether more of a run may have left, or less of it have been closed, than its lines say, by what is kept outside of the file: of lines that anybody
   * may have written this is all that is known.
   */
  readonly isBehind: (run: string) => boolean;
  /** The same for the same lines of a run, whoever wrote them: what a person was shown is told from what stands there later. */
  readonly fingerprint: (run: string) => string;
  /**
   * A run that this person's own properties know as unfinished, and whose own line is gone from the file, or says nothing of the kind. Or one that the
   * document's know so, of which nothing is left to be ended.
   */
  readonly lostRun: () => string | undefined;
  /**
   * How many runs this person had, as their own properties remember: a plan from before the latest was carried out, or is out of date, even if somebody put
   * it back. `undefined` where they cannot be read.
   */
  readonly runsSoFar: () => number | undefined;
  /** What is gone of it, since lines of the latest run were missing, this person's or anybody's. */
  readonly gap: () => JournalGap | undefined;
  /** Takes a run as ended whose own line is gone. */
  readonly forgetLost: (run: string) => void;
  /** Adds a line that no run hangs on: it tells of what changed nothing in the shop. Lasting after the workbook's next flush. */
  readonly note: (line: JournalLine) => void;
  /** Adds lines and makes them lasting. */
  readonly append: (lines: readonly JournalLine[]) => void;
  /** Notes changes of lines that are there, and makes them lasting. */
  readonly update: (changes: readonly LineChange[]) => void;
  /** Notes the end of this person's own runs in the place of which a later one is remembered: that one stays so. Lasting. */
  readonly closeReplaced: (changes: readonly LineChange[]) => void;
  /** Notes changes of one's own lines of a run, of which later ones are missing. Lasting. */
  readonly doubt: (run: string, changes: readonly LineChange[]) => void;
  /** Whether somebody went on with a run in doubt of its lines: more of it may have left than they ever said. */
  readonly wasDoubted: (run: string) => boolean;
  /** Takes over all lines of a run, with changes of some: from now on they are this person's own. Lasting. */
  readonly adopt: (run: string, changes: readonly LineChange[]) => void;
  /** Forgets whole runs; lasting after the workbook's next flush. */
  readonly forget: (runs: ReadonlySet<string>) => void;
}

/** @param stamp of this spreadsheet and shop: what bears another is not shown, and stays. */
export function openJournal(workbook: WorkbookPort, codec: CodecPort, stamp: string, authorship: Authorship): Journal {
  const tab = openJournalTab(workbook);
  let rows = tab.read();
  let lines = rows.map((row) => lineOf(row, codec));
  const isOf = (run: string) => (row: JournalRow) => row.run === run && row.stamp === stamp;
  const show = (shown: readonly JournalRow[]) => {
    lines = shown.map((row, index) => (row === rows[index] ? lines[index] : undefined) ?? lineOf(row, codec));
    rows = shown;
  };
  const isGone = (run: string) => !rows.some(isOf(run));
  const standing = (run: string): Standing => {
    const isOther = (row: JournalRow) => row.stamp === stamp && row.operation === '' && row.run !== run;
    return standingOf(rows.filter(isOf(run)), authorship, rows.filter(isOther));
  };
  const lostRun = () => {
    const { memory, latest } = authorship;
    const isWithoutLine = (run: string) => !rows.filter(isOf(run)).some(isRunLine);
    const known = memory.read();
    if (known !== 'unreadable' && known.isOpen && isWithoutLine(known.run)) return known.run;
    const { run = '', isOpen: isNotedOpen = false } = latest.read() ?? {};
    const isThere = rows.filter(isOf(run)).some((row) => isLeftOpen(row) || isCall(row));
    return isNotedOpen && isWithoutLine(run) && !isThere ? run : undefined;
  };
  const withChanges = (changes: readonly LineChange[]): readonly JournalRow[] => {
    const byKey = new Map(changes.map((change) => [keyOf(change), change]));
    return rows.map((row) => {
      const change = row.stamp === stamp ? byKey.get(keyOf(row)) : undefined;
      return change ? changedRow(row, change, codec) : row;
    });
  };
  /** Makes rows lasting that are new or changed, those among them sealed that are this person's. @returns the places of all that were sealed. */
  const write = (
    changed: readonly JournalRow[],
    indexes: readonly number[],
    own: ReadonlySet<number>,
    newTurn?: number,
  ): ReadonlySet<number> => {
    const { rows: all, sealed } = sealRows(changed, own, authorship, newTurn);
    const written = [...new Set([...indexes, ...sealed])].sort((one, other) => one - other);
    try {
      tryTwice(() => {
        if (all.length > rows.length) tab.makeRoom(rows.length, all.length - rows.length);
        for (const [first, last] of stretches(written)) tab.write(first, all.slice(first, last + 1));
        workbook.flush();
      });
    } catch (error) {
      if (!tab.isGone()) throw error;
      // Whoever holds the lease knows every line.
      tab.writeAnew(all);
      workbook.flush();
    }
    show(all);
    return sealed;
  };
  /** The same, remembered outside of the file. */
  const commit = (...args: Parameters<typeof write>) => {
    for (const run of new Set([...write(...args)].map((index) => rows[index]?.run ?? ''))) {
      rememberRun(rows.filter(isOf(run)), authorship, isGone);
    }
  };
  const changedAmong = (changed: readonly JournalRow[]) =>
    changed.flatMap((row, index) => (row === rows[index] ? [] : [index]));
  return {
    lines: () => lines.filter((line) => line.stamp === stamp && !line.isNewer),
    runLines: () => lines.filter((line) => line.stamp === stamp && line.operation === ''),
    pastLines: () => lines.filter((line) => line.stamp === stamp && (line.operation === '' || isCall(line))),
    latestRuns: () => {
      const keyOfPerson = (row: JournalRow) => `${row.stamp} ${authorOf(row.seal)} ${isCall(row)}`;
      // What was only refreshed since takes no run's place.
      const runs = rows.filter((row) => !isRefreshLine(row));
      return new Set(new Map(runs.map((row) => [keyOfPerson(row), row.run])).values());
    },
    runs: () => new Set(lines.flatMap((line) => (line.stamp === stamp ? [line.run] : []))),
    hasNewerLines: () => lines.some((line) => line.stamp === stamp && line.isNewer && !isRefreshLine(line)),
    allLines: () => lines,
    standing,
    isBehind: (run) => {
      const own = rows.filter(isOf(run));
      const turn = parseExtent(own.find(({ operation }) => operation === '')?.extent ?? '')?.turn ?? 0;
      const isEarlier = turn < authorship.turns.of(run) || isBehindFile(own, authorship.latest.read());
      return isEarlier || standing(run) === 'behind';
    },
    linesOf: (run) => lines.filter((line) => line.run === run && line.stamp === stamp),
    fingerprint: (run) => fingerprintOf(rows.filter(isOf(run))),
    lostRun,
    runsSoFar: () => {
      const known = authorship.memory.read();
      return known === 'unreadable' ? undefined : known.number;
    },
    gap: () => findGap(authorship, isGone),
    forgetLost: (run) => {
      const { memory, latest } = authorship;
      const known = memory.read();
      if (known !== 'unreadable' && known.run === run) memory.write({ ...known, isOpen: false });
      latest.end(run);
    },
    note: (line) => {
      const row = notedRow(line, stamp, codec, authorship.seals);
      tab.makeRoom(rows.length, 1);
      tab.write(rows.length, [row]);
      show([...rows, row]);
    },
    append: (added) => {
      const indexes = added.map((_, index) => rows.length + index);
      commit([...rows, ...added.map((line) => rowOf(line, stamp, codec))], indexes, new Set(indexes));
    },
    update: (changes) => {
      const changed = withChanges(changes);
      const indexes = changedAmong(changed);
      if (indexes.length === 0) return;
      commit(changed, indexes, new Set(indexes.filter((index) => isSealable(rows[index] as JournalRow, authorship))));
    },
    closeReplaced: (changes) => {
      const changed = withChanges(changes);
      const indexes = changedAmong(changed);
      if (indexes.length > 0) write(changed, indexes, new Set(indexes));
    },
    doubt: (run, changes) => {
      const isDoubted = isOf(run);
      const doubted = withChanges(changes);
      const indexes = doubted.flatMap((row, index) =>
        isDoubted(row) && (row.operation === '' || row !== rows[index]) ? [index] : [],
      );
      commit(doubted, indexes, new Set(indexes), beginTurn(rows.filter(isDoubted), authorship));
    },
    wasDoubted: (run) => {
      const line = rows.filter(isOf(run)).find(({ operation }) => operation === '');
      return (line && parseExtent(line.extent)?.turn) !== 0;
    },
    adopt: (run, changes) => {
      const isAdopted = isOf(run);
      const adopted = withChanges(changes).map((row) => (isAdopted(row) ? adoptedRow(row, codec) : row));
      const indexes = adopted.flatMap((row, index) => (isAdopted(row) ? [index] : []));
      commit(adopted, indexes, new Set(indexes), beginTurn(rows.filter(isAdopted), authorship));
    },
    forget: (runs) => {
      const kept = rows.filter(({ run }) => !runs.has(run));
      if (kept.length === rows.length) return;
      for (const run of runs) authorship.latest.end(run);
      tab.write(0, kept);
      tab.blank(kept.length, rows.length - kept.length);
      show(kept);
    },
  };
}

/** The same as {@link Journal.note}, where nobody has read the journal: however long it is, its other lines need not be. @returns how many there are then. */
export function noteUnread(
  workbook: WorkbookPort,
  codec: CodecPort,
  stamp: string,
  seals: Seals,
  line: JournalLine,
): number {
  const tab = openJournalTab(workbook);
  const count = tab.count();
  tab.makeRoom(count, 1);
  tab.write(count, [notedRow(line, stamp, codec, seals)]);
  return count + 1;
}

const notedRow = (line: JournalLine, stamp: string, codec: CodecPort, seals: Seals): JournalRow =>
  sealRow(rowOf(line, stamp, codec), seals);

/** Sheets refuse now and then what they take a moment later; a note of which a part is missing would look like somebody else's. */
function tryTwice(write: () => void): void {
  try {
    write();
  } catch {
    write();
  }
}

/** A line that stands for a whole run, and says how far it is. */
export const isRunLine = ({ operation, state }: Pick<JournalLine, 'operation' | 'state'>): boolean =>
  operation === '' && (state === 'running' || state === 'finished');

const isLeftOpen = ({ state }: Pick<JournalLine, 'state'>): boolean => isOperationState(state) && isOpen(state);

const keyOf = ({ run, operation }: Pick<JournalLine, 'run' | 'operation'>): string => `${run}/${operation}`;
