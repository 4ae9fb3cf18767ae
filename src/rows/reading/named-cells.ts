import type { Endpoint } from '../../api/endpoint';
import type { Field } from '../../api/field';
import { nameKindOf } from '../../api/named-parameters';
import { findByName, findByNames, type NameFinding, requireFound } from '../../names/find-by-name';
import type { NamingAccess } from '../../names/known-names';
import { rowFieldsOf } from '../row-field';
import { cellText, namesIn, type ToDay, type ToId } from './field-value';
import type { SheetRow } from './group-rows';

/**
 * Looks up what rows name in the place of ids, each kind at once, as the shop says it now: what is sent hangs on it.
 * @param rows those that may be sent; what others name is looked up when it is asked for.
 */
export function readNamedCells(
  access: NamingAccess,
  endpoint: Endpoint,
  rows: readonly SheetRow[],
  toDay: ToDay,
): ToId {
  const fields = new Map(rowFieldsOf(endpoint.parameters).map(({ key, field }) => [key, field]));
  const found = new Map<string, Map<string, NameFinding>>();
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
  return (key, text) => {
    const [kind, field] = [nameKindOf(endpoint, key), fields.get(key)];
    if (!kind || !field || isListed(field, text)) return text;
    const finding = found.get(kind)?.get(text) ?? findByName(access, kind, text, { isFresh: true });
    return requireFound(finding, text, { column: key });
  };
}

/** Usual values of an open list are no names: `N` among the categories of customers. */
const isListed = ({ values = [], items }: Field, text: string): boolean =>
  [...values, ...(items?.values ?? [])].some((value) => value.toLowerCase() === text.toLowerCase());
