import type { Endpoint } from '../../api/endpoint';
import type { Field } from '../../api/field';
import { type NameKind, nameKindOf } from '../../api/named-parameters';
import { isPlainObject } from '../../api/plain-object';
import { keptNames, type NamingAccess } from '../../names/known-names';
import { nameSources } from '../../names/name-sources';
import { plainName, tellNamed } from '../../names/named-record';
import type { ShopAccess } from '../../runs/shop-session';
import { connectionTitle } from '../../state/connection-list';
import type { NamedRecord } from '../../state/schema/connections/known-names';
import type { Language } from '../../text/message';
import { nameOfValue } from '../../text/value-names';
import { knownValues } from '../known-values';
import type { CalledRecords } from '../reading/named-cells';
import { type RowField, rowFieldsOf } from '../row-field';
import { lastName } from './field-words';

type Input = Readonly<Record<string, unknown>>;

/** What people call values of a request, by their place in it and by the value as a text: `product_type`, `S`, `Stok sendiri`. */
export type ShownValues = Readonly<Record<string, Readonly<Record<string, string>>>>;

type Access = Pick<ShopAccess, 'connection' | 'language'> & Pick<NamingAccess, 'platform'>;

/**
 * The names of what some inputs of an endpoint hold: of codes as cells offer them, of ids as far as they are known without asking the shop. What has no
 * name is not among them.
 * @param called the records that the rows name.
 */
export function shownValues(
  access: Access,
  endpoint: Endpoint,
  inputs: readonly Input[],
  called: CalledRecords = new Map(),
): ShownValues {
  return Object.fromEntries(
    rowFieldsOf(endpoint.parameters).flatMap((rowField) => {
      const held = new Set(inputs.flatMap((input) => valuesAt(input, rowField.key.split('.'))));
      if (held.size === 0) return [];
      const nameOf = namerOf(access, endpoint, rowField, called);
      const names = [...held].flatMap((value) => {
        const name = nameOf(value) ?? value;
        return name === value ? [] : [[value, name] as const];
      });
      return names.length === 0 ? [] : [[rowField.key, Object.fromEntries(names)] as const];
    }),
  );
}

/** All that an input holds at a place, within each item of the lists on the way, as texts. */
function valuesAt(value: unknown, [name, ...rest]: readonly string[]): readonly string[] {
  if (Array.isArray(value)) {
    const path = name === undefined ? [] : [name, ...rest];
    return value.flatMap((one: unknown) => valuesAt(one, path));
  }
  if (name !== undefined) return isPlainObject(value) ? valuesAt(value[name], rest) : [];
  return ['string', 'number', 'boolean'].includes(typeof value) ? [String(value)] : [];
}

type Namer = (value: string) => string | undefined;

function namerOf(access: Access, endpoint: Endpoint, { key, field }: RowField, called: CalledRecords): Namer {
  const ownShop = knownValues(access, endpoint).get(key);
  if (ownShop !== undefined) return (value) => (value === ownShop ? connectionTitle(access.connection) : undefined);
  const kind = nameKindOf(endpoint, key);
  return kind === undefined
    ? codeNamer(access.language, key, field)
    : idNamer(access, { key, kind }, called.get(kind) ?? new Map());
}

/** As cells offer them: those of an open list have no names there. */
function codeNamer(language: Language, key: string, { type, items, ...field }: Field): Namer {
  if (type === 'boolean') return (value) => nameOfValue(language, '', value === 'true' ? 'Y' : 'N');
  const { values, open } = field.values ? field : (items ?? field);
  return (value) => (values?.includes(value) && !open ? nameOfValue(language, lastName(key), value) : undefined);
}

function idNamer(
  access: Access,
  { key, kind }: { key: string; kind: NameKind },
  called: ReadonlyMap<string, string>,
): Namer {
  const kept = nameSources[kind].how === 'listed' ? (keptNames(access, kind) ?? []) : [];
  return (id) => {
    const name = called.get(id) ?? keptName(kept, id);
    // What says which record is changed is told beside its name.
    return name !== undefined && lastName(key) === 'id' ? tellNamed({ id, name, hint: '' }) : name;
  };
}

/** Of those that are called alike, with what tells them apart. */
function keptName(kept: readonly NamedRecord[], id: string): string | undefined {
  const record = kept.find((one) => one.id === id);
  if (!record || record.name === '') return undefined;
  const isAlone = kept.every((one) => one === record || plainName(one.name) !== plainName(record.name));
  return isAlone ? record.name : tellNamed(record);
}
