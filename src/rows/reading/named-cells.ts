import type { Endpoint } from '../../api/endpoint';
import type { Field } from '../../api/field';
import { type NameKind, nameKindOf } from '../../api/named-parameters';
import { findByName, findByNames, type NameFinding, requireFound } from '../../names/find-by-name';
import type { NamingAccess } from '../../names/known-names';
import { plainName } from '../../names/named-record';
import { rowFieldsOf } from '../row-field';
import { cellText, namesIn, type ToDay, type ToId } from './field-value';
import type { SheetRow } from './group-rows';

/** What the records are called that rows name, by their kind and id: with what was written, where that is another name of theirs, as a SKU. */
export type CalledRecords = ReadonlyMap<NameKind, ReadonlyMap<string, string>>;

/** What rows name in the place of ids. */
export interface NamedCells {
  readonly toId: ToId;
  /** All that were looked up so far. */
  readonly called: () => CalledRecords;
}

/**
 * Looks up what rows name in the place of ids, each kind at once, as the shop says it now: what is sent hangs on it.
 * @param rows those that may be sent; what others name is looked up when it is asked for.
 */
export function readNamedCells(
  access: NamingAccess,
  endpoint: Endpoint,
  rows: readonly SheetRow[],
  toDay: ToDay,
): NamedCells {
  const fields = new Map(rowFieldsOf(endpoint.parameters).map(({ key, field }) => [key, field]));
  const found = new Map<NameKind, Map<string, NameFinding>>();
  for (const [key, field] of fields) {
    const kind = nameKindOf(endpoint, key);
    if (!kind) continue;
    const cells = rows.flatMap(({ cells: own }) => own.get(key) ?? []);
    const texts = cells
      .flatMap((cell) => namesIn(field, cellText(cell, toDay)))
      .filter((text) => !isListed(field, text));
    const known = found.get(kind) ?? new Map<string, NameFinding>();
    const open = texts.filter((text) => !known.has(text));
    found.set(kind, new Map([...known, ...findByNames(access, kind, open, { isFresh: true })]));
  }
  const toId: ToId = (key, text) => {
    const [kind, field] = [nameKindOf(endpoint, key), fields.get(key)];
    if (!kind || !field || isListed(field, text)) return text;
    const known = found.get(kind) ?? new Map<string, NameFinding>();
    const finding = known.get(text) ?? findByName(access, kind, text, { isFresh: true });
    found.set(kind, known.set(text, finding));
    return requireFound(finding, text, { column: key });
  };
  return { toId, called: () => new Map([...found].map(([kind, findings]) => [kind, calledIn(findings)])) };
}

const calledIn = (findings: ReadonlyMap<string, NameFinding>): ReadonlyMap<string, string> =>
  new Map(
    [...findings].flatMap(([text, finding]) =>
      finding.kind === 'found' && finding.record.name !== ''
        ? [[finding.record.id, calledAs(finding.record.name, text.trim())] as const]
        : [],
    ),
  );

const calledAs = (name: string, written: string): string =>
  plainName(name).includes(plainName(written)) ? name : `${name} (${written})`;

/** Usual values of an open list are no names: `N` among the categories of customers. */
const isListed = ({ values = [], items }: Field, text: string): boolean =>
  [...values, ...(items?.values ?? [])].some((value) => value.toLowerCase() === text.toLowerCase());
