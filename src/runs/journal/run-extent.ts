import { digestOf } from '../../state/seal/hmac';
import { cellsOf, type JournalRow } from './journal-row';

/**
 * What a run's own line says of all of its lines together, sealed with it: a line that was put back to an earlier state, doubled or taken out is noticed
 * though its own seal is good.
 */
export interface RunExtent {
  /** Of the run among its person's runs. */
  readonly number: number;
  /** Of the note in the journal, counted within the run. */
  readonly save: number;
  /** How often the run was gone on with by somebody who could not believe its lines. */
  readonly turn: number;
  /** Of all operations' seals. */
  readonly digest: string;
  /** The digest of the last note before it after which something left: a file that was set back is gone on with from there in more than one way. */
  readonly after?: string;
}

export const printExtent = ({ number, save, turn, digest, after }: RunExtent): string =>
  `n${number}.s${save}.t${turn}.${digest}${after === undefined ? '' : `.a${after}`}`;

const form = /^n(\d+)\.s(\d+)\.t(\d{1,9})\.([0-9a-f]{32})(?:\.a([0-9a-f]{32}))?$/;

/** `undefined` for what {@link printExtent} did not print. */
export function parseExtent(text: string): RunExtent | undefined {
  const [, number, save, turn, digest, after] = form.exec(text) ?? [];
  if (digest === undefined) return undefined;
  const counts = { number: Number(number), save: Number(save), turn: Number(turn) };
  return { ...counts, digest, ...(after === undefined ? {} : { after }) };
}

/** The same in whatever order the lines stand. */
export const digestOfSeals = (operations: readonly JournalRow[]): string =>
  digestOf(
    operations
      .map(({ operation, seal }) => `${operation}=${seal}`)
      .sort()
      .join(),
  ).slice(0, 32);

/** Of all that the lines of a run say. */
export const fingerprintOf = (rows: readonly JournalRow[]): string =>
  digestOf(JSON.stringify(rows.map((row) => cellsOf({ ...row, seal: '' }))));
