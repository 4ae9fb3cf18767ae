import type { DayStretch } from '../../days/day-stretch';
import type { Area, TabPort } from '../../google/ports';
import type { OvertakenAt } from '../../state/edited-cells/overtaken-cells';
import type { PullMode } from '../../state/pull-definition';
import type { Baseline } from '../../state/schema/baseline';
import type { Arrangement } from '../../tables/arrangement';
import type { SheetDates } from '../../tables/sheet-dates';
import type { KnownByTitle } from '../../tables/tab/table-place';
import type { Column, Table } from '../../tables/table';
import type { Language } from '../../text/message';
import type { Needed } from '../cell-limit';
import type { TabLayout } from './tab-layout';

/** From which day on a pull knows all records, by which column; and those of some stretches of days before. */
export interface KnownSince {
  readonly column: string;
  /** `yyyy-mm-dd`. */
  readonly day: string;
  readonly before: readonly DayStretch[];
}

/** All that is needed to bring a table into its tab. */
export interface Landing {
  readonly tab: TabPort;
  readonly table: Table;
  /** How its columns stand where the tab is new. */
  readonly arrangement: Arrangement;
  /** Where our columns and rows stood when they were last read. */
  readonly layout: TabLayout;
  /** Reads anew where they stand. */
  readonly layOut: () => TabLayout;
  /** What this person may not edit of the tab. */
  readonly locked: readonly Area[];
  /** Whether the tab had a column at its last pull. */
  readonly isKnown: KnownByTitle;
  readonly mode: PullMode;
  /** In which the person is told what there is to tell. */
  readonly language: Language;
  /** In which cells and notes are written. */
  readonly cellLanguage: Language;
  /** In which Ngorder's codes are shown by name; the codes themselves are where absent. */
  readonly names: Language | undefined;
  /** Titles and notes of columns that stand there in another language are written in this one. */
  readonly isRetitled: boolean;
  /** Titles of ours that columns had at the last pull, by key: a heading that still is one of them is no person's. */
  readonly titlesBefore: ReadonlyMap<string, Column['title']>;
  readonly dates: SheetDates;
  /** What the shop had said at the last pull. */
  readonly before: Baseline;
  /** The same as cells tell it whose spreadsheet got another time zone since. */
  readonly beforeInZone: Baseline;
  /** What it had said in a pull whose landing was cut off: its values may stand in some cells already and are no edits. */
  readonly cutOff: Baseline;
  /** All that it is known to have said, the last pull first: none of that is an edit. */
  readonly said: readonly Baseline[];
  /** What it says now, kept for the next pull and for pushes. */
  readonly after: Baseline;
  /** Edits that were made on what the shop no longer has, found out while landing; by column and record. */
  readonly overtaken: Map<string, OvertakenAt>;
  /** Headings of columns that a formula fills by itself in every new row, found out while landing. */
  readonly spilling: Set<string>;
  /**
   * Where only a part of the records was asked for. Rows of days of which the pull does not know them all are left alone rather than taken for
   * vanished.
   */
  readonly knownSince?: KnownSince;
  /** The pull was narrowed by filters or a limit: a record may be missing without being gone from the shop. */
  readonly isNarrowed: boolean;
  /** Makes the tab large enough; says how large it is then. */
  readonly grow: (rows: number, columns: number) => Needed;
  /** Makes what was written lasting. */
  readonly flush: () => void;
  /** Throws where the landing should stop for now. */
  readonly checkpoint: () => void;
  readonly onProgress: (done: number, total: number) => void;
  /** Tells the person something beside the outcome. */
  readonly tell: (notice: string) => void;
}

/** What a look before a landing comes to; what may not be throws. `displaced`: rows or columns moved meanwhile, all is to be laid out anew. */
export type Allowed = 'allowed' | 'displaced';

export interface LandingCounts {
  newRows: number;
  /** Cells of ours whose value the pull changed. */
  changedCells: number;
  /** Cells with unpushed edits, which stayed as they were. */
  keptEdits: number;
  vanishedRows: number;
}
