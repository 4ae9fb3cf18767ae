import { catalogue } from '../api/catalogue';
import type { Endpoint } from '../api/endpoint';
import { type NameKind, nameKindOf } from '../api/named-parameters';
import { textOf } from '../tables/plain-value';
import { recordId } from '../tables/record-id';
import { keptNames, type NamingAccess, readNames } from './known-names';
import { nameSources } from './name-sources';

/** A record that an input names by its id. */
export interface NamedId {
  readonly kind: NameKind;
  readonly id: string;
  readonly name: string;
}

/** More than these a person does not look through one by one; each may be a request. */
export const mostNamed = 50;

/**
 * Whose the ids in some inputs of an endpoint are, of the first {@link mostNamed} of them; without those whose name the shop does not tell by an id. Ids
 * that lie deeper than in a list are passed over: deletions have none.
 * @throws AddOnError whatever the shop refuses, but for single records.
 */
export function namesOfIds(
  access: NamingAccess,
  endpoint: Pick<Endpoint, 'id'>,
  inputs: readonly Readonly<Record<string, unknown>>[],
): readonly NamedId[] {
  const asked = new Map<NameKind, Set<string>>();
  const given = inputs.flatMap((input) => Object.entries(input)).flatMap(([key, value]) => idsIn(endpoint, key, value));
  for (const { kind, id } of given.slice(0, mostNamed)) asked.set(kind, (asked.get(kind) ?? new Set()).add(id));
  return [...asked].flatMap(([kind, ids]) =>
    namesOf(access, kind, [...ids]).flatMap(({ id, name }) => (ids.has(id) ? [{ kind, id, name }] : [])),
  );
}

function idsIn(endpoint: Pick<Endpoint, 'id'>, key: string, value: unknown) {
  const kind = nameKindOf(endpoint, key);
  if (kind === undefined) return [];
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  return values.flatMap((one) =>
    typeof one === 'string' || typeof one === 'number' ? { kind, id: recordId(one) } : [],
  );
}

function namesOf(access: NamingAccess, kind: NameKind, ids: readonly string[]) {
  const source = nameSources[kind];
  if (source.how === 'listed') return keptNames(access, kind) ?? readNames(access, kind, source);
  return kind === 'product' ? productNames(access, ids) : source.readFound(access, ids);
}

/** The shop finds products by their words, and tells one by its id. */
function productNames({ client }: NamingAccess, ids: readonly string[]) {
  const inputs = ids
    .map(Number)
    .filter(Number.isSafeInteger)
    .map((id) => ({ product_id: id }));
  return client.callMany(catalogue.product.detail, inputs).flatMap((outcome) => {
    if (!outcome.ok) return [];
    const { id, name } = outcome.answer.data;
    return [{ id: recordId(id), name: textOf(name) }];
  });
}
