import { recordsOf } from '../api/answer';
import { catalogue } from '../api/catalogue';
import type { Client } from '../api/client';
import type { ConnectionMemory } from '../api/connection-memory';
import type { Endpoint, InputOf, OpenEndpoint, Paging, ResultOf } from '../api/endpoint';
import { firstRecords, listTogether } from '../api/list-all';
import type { NameKind } from '../api/named-parameters';
import type { Product, Variation } from '../api/resources/goods/product';
import type { NamedRecord } from '../state/schema/connections/known-names';
import { textOf } from '../tables/plain-value';
import { recordId } from '../tables/record-id';
import { cutText } from '../text/well-formed';

/** The shop, as far as names are read from it. */
export interface NamedShop {
  readonly client: Client;
  readonly memory: ConnectionMemory;
}

/** Names that come whole, with a request or a few. */
interface ListedNames {
  readonly how: 'listed';
  readonly endpoint: OpenEndpoint;
  /** Lists that the shop has only in parts are asked for with each of them. */
  readonly inputs: readonly Readonly<Record<string, unknown>>[];
  /** @param data of an answer. */
  readonly namesIn: (data: unknown) => readonly NamedRecord[];
  readonly readAll: (shop: NamedShop) => readonly NamedRecord[];
}

/** Names of which a shop has thousands: it finds them by a text. */
interface SearchedNames {
  readonly how: 'searched';
  /** The first of them, and how many records the shop has besides. */
  readonly readSome: (shop: NamedShop, text: string) => FoundNames;
  /** All that it finds by any of some texts. */
  readonly readFound: (shop: NamedShop, texts: readonly string[]) => readonly NamedRecord[];
  readonly readAll: (shop: NamedShop) => readonly NamedRecord[];
}

/** As many names as a person looks through. */
export const mostFound = 50;

export interface FoundNames {
  readonly found: readonly NamedRecord[];
  readonly more: number;
}

export type NameSource = ListedNames | SearchedNames;

type RecordOf<E> = ResultOf<E> extends readonly (infer R)[] ? R : never;

function listed<E extends OpenEndpoint>(
  endpoint: E,
  inputs: readonly InputOf<E>[],
  toName: (record: RecordOf<E>) => NamedRecord,
): ListedNames {
  const namesIn = (data: unknown) => (data as readonly RecordOf<E>[]).map(toName);
  return {
    how: 'listed',
    endpoint,
    inputs,
    namesIn,
    readAll: ({ client }) =>
      client.callMany(endpoint, inputs).flatMap((outcome) => {
        if (!outcome.ok) throw outcome.error;
        return namesIn(recordsOf(endpoint, outcome.answer));
      }),
  };
}

/** @param inputFor what the shop is asked for a text that is not blank. */
function searched<E extends Endpoint & { readonly paging: Paging }>(
  endpoint: E,
  inputFor: (text: string) => InputOf<E>,
  all: InputOf<E>,
  toNames: (record: RecordOf<E>) => readonly NamedRecord[],
): SearchedNames {
  const asked = (text: string) => (text === '' ? all : inputFor(text));
  const readEach = ({ client, memory }: NamedShop, inputs: readonly InputOf<E>[]) => {
    const records = listTogether(client, memory, endpoint, inputs).flatMap(toNames);
    return [...new Map(records.map((record) => [record.id, record])).values()];
  };
  return {
    how: 'searched',
    readSome: ({ client, memory }, text) => {
      const { records, total } = firstRecords(client, memory, endpoint, asked(text), mostFound);
      return { found: records.flatMap(toNames), more: Math.max(0, total - records.length) };
    },
    readFound: (shop, texts) => readEach(shop, texts.map(asked)),
    readAll: (shop) => readEach(shop, [all]),
  };
}

const filled = (texts: readonly (string | null | undefined)[]): string[] =>
  texts.map((text) => textOf(text).trim()).filter((text) => text !== '');

/** Between what a product is called and what tells its variations apart. */
const nameParts = ' · ';

const joined = (...texts: readonly (string | null | undefined)[]): string => filled(texts).join(nameParts);

/** Answers print some ids as numbers, some as text. */
const named = (id: string | number, name: string, hint = '', also: readonly string[] = []): NamedRecord => ({
  id: recordId(id),
  name: textOf(name),
  hint: textOf(hint),
  ...(also.length > 0 ? { also } : {}),
});

/** {api: Get Customers}: a keyword may be no longer. */
const longestCustomerKeyword = 50;

const isPhone = (text: string): boolean => /^\+?[\d\s-]{4,}$/.test(text);

const skusOf = ({ variations }: Product): string[] => filled(variations.map(({ sku }) => sku));

/** As the shop prints it in its own lists: "Kaos Polos · L · Hijau". */
const variationName = ({ name }: Product, { size, color }: Variation): string => joined(name, size, color);

/** Where the names of each kind are, and how those of one name are told apart. */
export const nameSources: Readonly<Record<NameKind, NameSource>> = {
  warehouse: listed(catalogue.warehouse.list, [{ with_main_warehouse: true }], ({ id, warehouse, address }) =>
    named(id, warehouse, address ?? ''),
  ),
  orderSource: listed(catalogue.orderSource.list, [{}], ({ id, note, marketplace_name }) =>
    named(id, note || marketplace_name, marketplace_name, filled([marketplace_name])),
  ),
  staff: listed(catalogue.user.list, [{}], ({ id, name, email }) => named(id, name, email, filled([email]))),
  bankAccount: listed(
    catalogue.bank.list,
    [{ type: 'BANK' }, { type: 'PAYMENT GATEWAY' }],
    ({ bank_id, bank_name, account_number, holder_name }) =>
      named(
        bank_id,
        bank_name,
        joined(account_number, holder_name),
        filled([account_number, `${bank_name} ${account_number}`]),
      ),
  ),
  productCategory: listed(catalogue.productCategory.list, [{}], ({ id, name }) => named(id, name)),
  customerCategory: listed(catalogue.customerCategory.list, [{}], ({ code, category_name }) =>
    named(code, category_name, code),
  ),
  courier: listed(catalogue.expedition.list, [{}], ({ id, logistic_name, rate_name, show_name }) =>
    named(id, filled([logistic_name, rate_name]).join(' '), show_name, filled([logistic_name])),
  ),
  supplier: listed(catalogue.supplier.list, [{}], ({ id, name, city }) => named(id, name, city)),
  product: searched(
    catalogue.product.search,
    (keyword) => ({ keyword }),
    {},
    (product) => [named(product.id, product.name, skusOf(product).join(', '))],
  ),
  variation: searched(
    catalogue.product.search,
    (text) => ({ keyword: text.split(nameParts)[0] ?? text }),
    {},
    (product) =>
      product.variations.map((variation) =>
        named(variation.id, variationName(product, variation), variation.sku, filled([variation.sku, product.name])),
      ),
  ),
  customer: searched(
    catalogue.customer.list,
    (text) => ({
      keyword: cutText(text, longestCustomerKeyword),
      ...(isPhone(text) ? { type: 'PHONE' as const } : {}),
    }),
    {},
    ({ id, name, phone, city }) => [named(id, name, joined(phone, city), filled([phone]))],
  ),
  region: searched(
    catalogue.region.search,
    (keyword) => ({ keyword, pagination_offset: 1 }),
    { pagination_offset: 1 },
    ({ id, fullname, subdistrict, postal_code }) => [
      named(id, fullname, postal_code.join(', '), filled([subdistrict])),
    ],
  ),
};
