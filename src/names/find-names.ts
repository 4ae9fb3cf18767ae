import type { NameKind } from '../api/named-parameters';
import type { NamedRecord } from '../state/schema/connections/known-names';
import { keptNames, type NamingAccess, readNames } from './known-names';
import { type FoundNames, mostFound, nameSources } from './name-sources';
import { isNamed, plainName } from './named-record';

/**
 * What a person may mean by the beginning of a name, by its words, a SKU or an id: the likeliest first, {@link mostFound} at most, and how many more
 * the shop has at least. The first of all where nothing is typed.
 * @throws AddOnError whatever the shop refuses.
 */
export function findNames(access: NamingAccess, kind: NameKind, typed: string): FoundNames {
  const text = plainName(typed);
  const source = nameSources[kind];
  if (source.how === 'listed')
    return firstOf(matching(keptNames(access, kind) ?? readNames(access, kind, source), text));
  const { found, more } = source.readSome(access, typed.trim());
  const fitting = matching(found, text);
  // The shop may find by what it does not tell: an address.
  return firstOf(fitting.length > 0 ? fitting : found, more);
}

function firstOf(records: readonly NamedRecord[], more = 0): FoundNames {
  const found = records.slice(0, mostFound);
  return { found, more: more + records.length - found.length };
}

/** Those that have all the words, those that are called so first, then those that begin so; otherwise in the shop's order. */
function matching(records: readonly NamedRecord[], text: string): readonly NamedRecord[] {
  const words = text.split(' ').filter((word) => word !== '');
  const ranked = records.flatMap((record) => {
    const told = plainName([record.id, record.name, record.hint, ...(record.also ?? [])].join(' '));
    return words.every((word) => told.includes(word)) ? [{ record, rank: rankOf(record, text) }] : [];
  });
  return ranked.sort((a, b) => a.rank - b.rank).map(({ record }) => record);
}

function rankOf(record: NamedRecord, text: string): number {
  if (text === '') return 0;
  if (isNamed(record, text)) return 0;
  return plainName(record.name).startsWith(text) ? 1 : 2;
}
