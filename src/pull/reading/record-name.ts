import { shopMinute } from '../../days/shop-day';
import { digestOf } from '../../state/seal/hmac';
import type { NamingColumn, PlainCell, RecordIdentity } from '../../tables/table';

/** Stands between the parts of a name, and for a part that is blank. */
const between = ' · ';
const blank = '—';
/** Characters of a part that a name holds; what is longer ends in a digest of all of it. */
const longestPart = 60;
const digestLength = 12;

/** What a cell says in the name of its record. */
export function namePart(kind: NamingColumn['kind'], cell: PlainCell): string {
  if (kind !== 'moment' || typeof cell !== 'number') return String(cell).trim();
  const seconds = Math.floor(cell / 1000) % 60;
  return `${shopMinute(cell)}:${String(seconds).padStart(2, '0')}`;
}

/**
 * The name of a record; `''` for one that says nothing of itself.
 * @param partAt what it says in a column of its identity.
 */
export function recordName({ columns, isContent }: RecordIdentity, partAt: (column: NamingColumn) => string): string {
  const parts = columns.map(partAt);
  if (isContent)
    return shortDigest(JSON.stringify(columns.flatMap(({ key }, at) => (parts[at] ? [key, parts[at]] : []))));
  const [only = soleName] = parts;
  if (parts.length < 2) return columns[0]?.kind === 'id' ? only : shortened(only);
  return parts.every((part) => part === '') ? '' : parts.map((part) => shortened(part) || blank).join(between);
}

/** What the only record of an answer is called. */
const soleName = '1';

const shortDigest = (text: string): string => digestOf(text).slice(0, digestLength);

const shortened = (part: string): string =>
  part.length > longestPart ? `${part.slice(0, longestPart - digestLength - 1)}…${shortDigest(part)}` : part;
