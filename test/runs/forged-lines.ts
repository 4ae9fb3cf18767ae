import { gunzipSync, gzipSync } from 'node:zlib';
import type { RunReview } from '../../src/jobs/review-run';
import type { RunOptions } from '../../workbench/apps-script/run-options';
import type { InProcessWorkbench } from '../../workbench/in-process-workbench';
import { type JournalCells, journalColumns } from './journal-cells';

/** A line of the journal by the titles of its columns, as its cells hold it. */
export type ForgedLine = Readonly<Record<(typeof journalColumns)[number], string>>;

export const unpack = (packed: string) => JSON.parse(gunzipSync(Buffer.from(packed, 'base64')).toString());
export const pack = (content: unknown): string => gzipSync(JSON.stringify(content)).toString('base64');

const lineOf = (cells: readonly string[]): ForgedLine => {
  const [run = '', operation = '', kind = '', state = '', at = '', stamp = '', ...others] = cells;
  const [intent = '', result = '', version = '', extent = '', seal = ''] = others;
  return { run, operation, kind, state, at, stamp, intent, result, version, extent, seal };
};

export const isRunLine = ({ operation }: ForgedLine): boolean => operation === '';

/** Puts other lines in place of those of the journal, as whoever may edit the file can. */
export const forgeLines = (cells: JournalCells, change: (lines: ForgedLine[]) => readonly ForgedLine[]): void =>
  cells.write(change(cells.read().map(lineOf)).map((line) => journalColumns.map((name) => line[name])));

/** The same, operation by operation. */
export const forgeOperations = (cells: JournalCells, change: (line: ForgedLine) => ForgedLine): void =>
  forgeLines(cells, (lines) => lines.map((line) => (isRunLine(line) ? line : change(line))));

/** A line that means to do more, or something else. */
export const meaning = (line: ForgedLine, more: object): ForgedLine => ({
  ...line,
  intent: pack({ ...unpack(line.intent), ...more }),
});

/** An operation with changes of its changes. */
export const changing = (line: ForgedLine, more: object): ForgedLine =>
  meaning(line, { changes: unpack(line.intent).changes.map((change: object) => ({ ...change, ...more })) });

/** Carries a run on as a person who looked through it, and wants all of it. @throws RpcFailure */
export function adoptAll({ rpc }: Pick<InProcessWorkbench, 'rpc'>, run: string, options: RunOptions = {}): unknown {
  const { seen, operations } = rpc<RunReview>('runs.review', { run }, options);
  const chosen = operations.map(({ operation }) => operation);
  return rpc('runs.adopt', { run, seen, chosen, typed: String(chosen.length) }, options);
}
