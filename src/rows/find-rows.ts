import type { Endpoint } from '../api/endpoint';
import type { RowRef } from '../state/schema/row-lines';
import type { SheetRow } from './reading/group-rows';
import { verbOf } from './row-field';
import { leastLikeness, likeness, readSaid } from './row-said';
import { isMeant } from './row-signs';

/** A row as it stands in the tab now. */
export type PresentRow = RowRef & Pick<SheetRow, 'command' | 'result' | 'isSent'>;

/** What is to stand beside one row. */
export type WantedText = RowRef & {
  readonly text: string;
  /** How it may be told beside the row already: in another language, or by an earlier version. */
  readonly also?: readonly string[];
};

/** Where results belong. */
interface FoundRows {
  /** By row number. */
  readonly texts: ReadonlyMap<number, string>;
  /** Numbers that rows had when they were sent, of which one of several that say the same may be meant. */
  readonly untold: readonly number[];
}

/** By what rows are told from one another. */
export interface Search {
  readonly endpoint: Endpoint;
  readonly present: readonly PresentRow[];
  /** What rows say that are known not to have been sent. */
  readonly others: ReadonlySet<string>;
  /** A result that stands beside a row which says something else by now, with what was sent of that. */
  readonly tellEdited: (text: string, sent: readonly (readonly [key: string, text: string])[]) => string;
}

/** Finds the rows that results are of: those that say what they said, then those that were edited since. */
export function findRows(search: Search, wanted: readonly WantedText[]): FoundRows {
  const texts = new Map<number, string>();
  const present = groupBySaid(search.present);
  const lost: WantedText[] = [];
  const untold: number[] = [];
  for (const [said, alike] of groupBySaid(wanted)) {
    const rows = present.get(said);
    if (!rows) lost.push(...alike);
    else untold.push(...placeTwins(search.endpoint, alike, rows, texts));
  }
  const known = new Set([...search.others, ...wanted.map(({ said }) => said)]);
  placeEdited(search, lost, known, texts);
  return { texts, untold };
}

function groupBySaid<Row extends RowRef>(rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of [...rows].sort((one, other) => one.row - other.row)) {
    const known = groups.get(row.said);
    if (known) known.push(row);
    else groups.set(row.said, [row]);
  }
  return groups;
}

/** Whether the row can be one that was sent: it was not excluded, and bears no result of another run. */
function isFree(endpoint: Endpoint, { command, result, isSent }: PresentRow, wanted: readonly WantedText[]): boolean {
  if (!isMeant(verbOf(endpoint), command)) return false;
  // What may be sent again and again bears the result of the last time.
  if (endpoint.idempotent || !isSent) return true;
  return wanted.some(({ text, also = [] }) => [text, ...also].some((told) => result.startsWith(told)));
}

/** Places the results of rows that say the same, by their order. @returns numbers of those of which nobody can tell where they stand. */
function placeTwins(
  endpoint: Endpoint,
  wanted: readonly WantedText[],
  rows: readonly PresentRow[],
  texts: Map<number, string>,
): number[] {
  const free = rows.filter((row) => isFree(endpoint, row, wanted));
  const places = placesOf(wanted, rows, free);
  const areAllThere = rows.length === countBefore(wanted);
  return wanted.flatMap(({ row, text, isFreed = false }, index) => {
    const place = places[index];
    if (place === 'gone') return [];
    if (place === undefined || !(free.includes(place) || (isFreed && areAllThere))) return [row];
    texts.set(place.row, text);
    return [];
  });
}

/** How many rows said the same when they were sent. */
const countBefore = (wanted: readonly WantedText[]): number => Math.max(wanted.length, wanted[0]?.twin?.of ?? 1);

/** For each of some rows that said the same the one that it is now; `gone` where all that are left have a result. */
function placesOf(
  wanted: readonly WantedText[],
  rows: readonly PresentRow[],
  free: readonly PresentRow[],
): readonly (PresentRow | 'gone' | undefined)[] {
  const before = countBefore(wanted);
  const areAllWanted = before === wanted.length;
  if (rows.length === before) return wanted.map(({ twin }, index) => rows[areAllWanted ? index : (twin?.nth ?? 1) - 1]);
  if (!areAllWanted) return [];
  if (free.length === wanted.length) return free;
  // One that was typed since stands where none stood.
  if (free.length > wanted.length) return wanted.map(({ row }) => free.find((one) => one.row === row));
  const isOneSign = new Set(wanted.map(({ text }) => text.slice(0, 1))).size === 1;
  return isOneSign && free.length > 0 ? wanted.map((_, index) => free[index] ?? 'gone') : [];
}

/** Places the results of rows that say something else by now: the one that stands where it stood, else the one most alike. */
function placeEdited(
  { endpoint, present, tellEdited }: Search,
  lost: readonly WantedText[],
  known: ReadonlySet<string>,
  texts: Map<number, string>,
): void {
  if (lost.length === 0) return;
  const left = present
    .filter(({ row, said }) => !texts.has(row) && !known.has(said))
    .map((row) => ({ row, cells: readSaid(row.said) }));
  const standing = new Map(left.map((one) => [one.row.row, one]));
  for (const one of lost) {
    const cells = readSaid(one.said);
    const isOpen = ({ row }: (typeof left)[number]) =>
      !texts.has(row.row) && (isFree(endpoint, row, [one]) || (one.isFreed && one.row === row.row));
    const likenessOf = (other: (typeof left)[number]) => likeness(cells, other.cells);
    const there = standing.get(one.row);
    const stays = there && isOpen(there) && likenessOf(there) >= leastLikeness;
    const found = stays ? there : mostAlike(left.filter(isOpen), likenessOf);
    if (!found) continue;
    const changed = [...cells].filter(([key, text]) => found.cells.get(key) !== text);
    texts.set(found.row.row, tellEdited(one.text, changed));
  }
}

/** The one that is alike more than any other. */
function mostAlike<Row>(rows: readonly Row[], likenessOf: (row: Row) => number): Row | undefined {
  let best: Row | undefined;
  let [most, isClear] = [0, false];
  for (const row of rows) {
    const alike = likenessOf(row);
    if (alike < leastLikeness || alike < most) continue;
    isClear = alike > most;
    [best, most] = [row, alike];
  }
  return isClear ? best : undefined;
}
