import type { NameKind } from '../api/named-parameters';
import type { NamedRecord } from '../state/schema/connections/known-names';
import { AddOnError } from '../text/add-on-error';
import type { MessageValues } from '../text/message';
import { cutText } from '../text/well-formed';
import { keptNames, type NamingAccess, readNames } from './known-names';
import { nameSources } from './name-sources';
import { isPlainId, plainName, tellNamed } from './named-record';
import { alikeName } from './nearest-name';

/** Whom a name means: one record, none, or several that it cannot tell apart. */
export type NameFinding =
  | { readonly kind: 'found'; readonly record: NamedRecord }
  /** @param nearest the name that is spelt most alike; `''` where the shop has none that is like it, or too many names are unknown to look for it. */
  | { readonly kind: 'unknown'; readonly nearest: string }
  | { readonly kind: 'ambiguous'; readonly records: readonly NamedRecord[] };

/** More names than these are found sooner in the whole list. */
const mostSearches = 30;

export interface NameWish {
  /** Asks the shop, whatever it said some minutes ago: what is sent hangs on it. */
  readonly isFresh?: boolean;
}

/**
 * Whom each of some names means, none of them by a guess. Figures are an id and ask nothing, but of accounts, whose numbers are figures too. Else it is the
 * one record of that id; else the one of that name, without regard to capitals and blanks;
 * else the one that is called so besides, as by its SKU or account number.
 * @throws AddOnError whatever the shop refuses.
 */
export function findByNames(
  access: NamingAccess,
  kind: NameKind,
  texts: readonly string[],
  { isFresh = false }: NameWish = {},
): ReadonlyMap<string, NameFinding> {
  const all = [...new Set(texts)];
  const isNumbered = kind === 'bankAccount';
  const asked = all.filter((text) => isNumbered || !isPlainId(text));
  const named = asked.length === 0 ? new Map<string, NameFinding>() : readByNames(access, kind, asked, isFresh);
  return new Map(all.map((text) => [text, asId(text, named.get(text))]));
}

/** Figures that name nothing are an id, which the shop judges. */
function asId(text: string, finding: NameFinding | undefined): NameFinding {
  const isId = isPlainId(text) && (finding === undefined || finding.kind === 'unknown');
  return isId || finding === undefined ? { kind: 'found', record: { id: text.trim(), name: '', hint: '' } } : finding;
}

function readByNames(
  access: NamingAccess,
  kind: NameKind,
  asked: readonly string[],
  isFresh: boolean,
): ReadonlyMap<string, NameFinding> {
  const source = nameSources[kind];
  const among = (records: readonly NamedRecord[]) => findAllAmong(records, asked);
  if (source.how === 'searched') {
    const sought = asked.map(trimmed).filter((text) => text.length <= longestMistyped);
    if (sought.length === 0) return among([]);
    return among(sought.length > mostSearches ? source.readAll(access) : source.readFound(access, sought));
  }
  const kept = isFresh ? undefined : keptNames(access, kind);
  const known = kept && among(kept);
  // What is not among those of some minutes ago may have been made since.
  const isKnown = known && [...known.values()].every((finding) => finding.kind === 'found');
  return isKnown ? known : among(readNames(access, kind, source));
}

/** The same of one name. */
export const findByName = (access: NamingAccess, kind: NameKind, text: string, wish?: NameWish): NameFinding =>
  findByNames(access, kind, [text], wish).get(text) ?? { kind: 'unknown', nearest: '' };

/**
 * The id of what a name was found to mean.
 * @param about where the name stands: the filter by its title, the column by its key.
 * @throws AddOnError `nameUnknown` that tells the nearest name, `nameAmbiguous` that tells all that are called so.
 */
export function requireFound(finding: NameFinding, value: string, about: MessageValues): string {
  if (finding.kind === 'found') return finding.record.id;
  const values = { ...about, value };
  if (finding.kind === 'ambiguous')
    throw new AddOnError('nameAmbiguous', { ...values, choices: shortened(finding.records.map(tellNamed)) });
  if (finding.nearest === '') throw new AddOnError('nameUnknown', values);
  throw new AddOnError('nameUnknownNear', { ...values, nearest: finding.nearest });
}

/** As many as can be read at a glance. */
const longestChoice = 160;

function shortened(choices: readonly string[]): string {
  const text = choices.join('; ');
  return text.length <= longestChoice ? text : `${cutText(text, longestChoice)}…`;
}

const trimmed = (text: string): string => text.trim();

/** Whom a name means among all records that may be meant. */
export const findAmong = (records: readonly NamedRecord[], text: string): NameFinding =>
  findAllAmong(records, [text]).get(text) ?? { kind: 'unknown', nearest: '' };

/** For so many names the nearest is told: each is held against every record, and a column of wrong names is looked at as a whole. */
const mostNearest = 50;
/** Longer than any name: nobody mistyped one. */
const longestMistyped = 200;

/** The same of many names: records are gone through once, not once for each. */
export function findAllAmong(
  records: readonly NamedRecord[],
  texts: readonly string[],
): ReadonlyMap<string, NameFinding> {
  const ways = [
    groupByNames(records, ({ id }) => [id]),
    groupByNames(records, ({ name }) => [name]),
    groupByNames(records, ({ also = [] }) => also),
  ];
  const names = records.map(({ name }) => name);
  let told = 0;
  const nearestTo = (text: string): string => {
    if (told === mostNearest || text.length > longestMistyped) return '';
    told += 1;
    return alikeName(text, names);
  };
  return new Map(
    texts.map((text) => {
      const asked = plainName(text);
      const [first, ...others] = ways.map((way) => way.get(asked)).find((meant) => meant !== undefined) ?? [];
      return [text, first ? oneOf(first, others) : { kind: 'unknown', nearest: nearestTo(text) }];
    }),
  );
}

const oneOf = (first: NamedRecord, others: readonly NamedRecord[]): NameFinding =>
  others.length === 0 ? { kind: 'found', record: first } : { kind: 'ambiguous', records: [first, ...others] };

function groupByNames(
  records: readonly NamedRecord[],
  namesOf: (record: NamedRecord) => readonly string[],
): ReadonlyMap<string, readonly NamedRecord[]> {
  const groups = new Map<string, NamedRecord[]>();
  for (const record of records) {
    for (const name of new Set(namesOf(record).map(plainName))) {
      const group = groups.get(name);
      if (group) group.push(record);
      else groups.set(name, [record]);
    }
  }
  return groups;
}
