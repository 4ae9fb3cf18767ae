import type { TabPort } from '../../google/ports';
import { AddOnError } from '../../text/add-on-error';
import type { Language } from '../../text/message';
import { mostOf } from './bulk-edit';
import { type ComparedColumn, type ComparedRows, changedRows, comparedColumns } from './compared-rows';
import { isDisplaced } from './displaced-column';

/** Columns whose cells stand beside other records than those that they are about. */
export type MixUp =
  /** Sorted alone, moved up or down by some rows, pasted in another order. */
  | { readonly kind: 'displaced'; readonly column: string }
  | { readonly kind: 'exchanged'; readonly columns: readonly [string, string] };

/** Tells a mix-up from edits: two columns hold what the shop said of each other, or one what it said of other records ({@link isDisplaced}). */
export function findMixUps(columns: readonly ComparedColumn[]): readonly MixUp[] {
  const exchanged = exchangedAmong(columns);
  const settled = new Set(exchanged.flatMap((mixUp) => mixUp.columns));
  const displaced = columns.filter((column) => !settled.has(column.key) && isDisplaced(column));
  return [...exchanged, ...displaced.map(({ key }): MixUp => ({ kind: 'displaced', column: key }))];
}

/** Fewer cells than this may change places on purpose. */
const fewest = 3;

type Exchange = Extract<MixUp, { readonly kind: 'exchanged' }>;

function exchangedAmong(columns: readonly ComparedColumn[]): Exchange[] {
  const changed = columns.filter((column) => changedRows(column).length >= fewest);
  return changed.flatMap((one, index) =>
    changed
      .slice(index + 1)
      .filter((other) => areExchanged(one, other))
      .map((other): Exchange => ({ kind: 'exchanged', columns: [one.key, other.key] })),
  );
}

function areExchanged(one: ComparedColumn, other: ComparedColumn): boolean {
  const telling = one.said.flatMap((said, row) => {
    const otherSaid = other.said[row];
    return said === undefined || otherSaid === undefined || said === otherSaid ? [] : [row];
  });
  const swapped = telling.filter((row) => one.held[row] === other.said[row] && other.held[row] === one.said[row]);
  return telling.length >= fewest && swapped.length >= mostOf * telling.length;
}

/** The columns that are mixed up, by key. */
export const mixedUpAmong = (columns: readonly ComparedColumn[]): ReadonlySet<string> =>
  new Set(findMixUps(columns).flatMap((mixUp) => (mixUp.kind === 'exchanged' ? mixUp.columns : [mixUp.column])));

/** The same of a table. */
export const mixedUpColumns = (rows: ComparedRows): ReadonlySet<string> => mixedUpAmong(comparedColumns(rows));

/** @throws AddOnError `columnsMixedUp`, which names them and their tab. */
export function refuseMixUps({ id, name }: Pick<TabPort, 'id' | 'name'>, rows: ComparedRows, language: Language): void {
  const keys = mixedUpColumns(rows);
  if (keys.size === 0) return;
  const titles = rows.columns.filter(({ key }) => keys.has(key)).map(({ title }) => title[language]);
  throw new AddOnError('columnsMixedUp', { tabId: id, tab: name, columns: titles.join(', ') });
}
