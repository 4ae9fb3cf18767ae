import { badAnswer } from '../../api/answer';
import { catalogue } from '../../api/catalogue';
import type { Progress } from '../../api/client';
import type { Endpoint } from '../../api/endpoint';
import { askedPageSize, listAll } from '../../api/list-all';
import type { Product } from '../../api/resources/goods/product';
import type { ShopAccess, ShopSession } from '../../runs/shop-session';
import { orUnreadable } from '../../runs/unreadable';
import type { AddOnError, ErrorCode } from '../../text/add-on-error';
import { readEachProduct } from '../../wishes/products/read-products';
import type { RowRecord } from '../row-record';
import { untoldRecord } from './untold-record';

const { update, search, detail } = catalogue.product;

/** What the shop says by now of the products that records change, whole. */
export interface ChangedProducts {
  /** By id; one that is gone is not in it. */
  readonly told: ReadonlyMap<string, Product>;
  /** Why it does not say how a product is, by id. */
  readonly untold: ReadonlyMap<string, AddOnError>;
  /** Whether all that the shop sells is among them. */
  readonly isWholeList: boolean;
}

/**
 * Reads the products that records change: the request replaces each of them whole, so that nothing older may be believed of what it has. At the confirmation
 * they are read once more: a variation that was made since the preview would be lost. One by one, or all that the shop has where that takes fewer requests.
 */
export function readChanged(session: ShopSession, endpoint: Endpoint, records: readonly RowRecord[]): ChangedProducts {
  const ready = endpoint.id === update.id ? records.filter(({ status }) => status === 'ready') : [];
  const asked = new Set(ready.map(({ input }) => String(input.id)));
  const report: Progress = (done, total) => session.run.report('step.reading', done, total);
  const listed = listedProducts(session, asked.size, report);
  const known = new Map(listed?.map((product) => [String(product.id), product]));
  const read = readEachProduct(
    session,
    [...asked].filter((id) => !known.has(id)),
    report,
  );
  const all = [...known, ...read.told];
  const misshapen = all.filter(([, product]) => !isWhole(product));
  return {
    told: new Map(all.filter(([, product]) => isWhole(product))),
    untold: new Map([
      ...read.untold,
      ...misshapen.map(([id, product]) => [id, badAnswer(detail.id, JSON.stringify(product))] as const),
    ]),
    isWholeList: listed !== undefined,
  };
}

/** Records with those as problems of which the shop does not say what they would change. */
export const withoutUntold = (
  { language }: Pick<ShopAccess, 'language'>,
  records: readonly RowRecord[],
  { untold }: ChangedProducts,
): readonly RowRecord[] =>
  records.map((record) => {
    const error = record.status === 'ready' ? untold.get(String(record.input.id)) : undefined;
    return error ? untoldRecord(language, record, error) : record;
  });

/** What is read of it deeper than a record has to be. */
const isWhole = ({ variations }: Partial<Product>): boolean => Array.isArray(variations);

/** Fewer are asked for without a look at how long the list is. */
const fewestListed = 12;

/** What makes the list no help; each product is asked for by itself then. */
const noList: readonly ErrorCode[] = ['badAnswer', 'refused', 'notFound', 'listChanged'];

/** All products, where that takes fewer requests than those that are asked for: the first page tells how many it has. */
function listedProducts(
  { client, memory }: Pick<ShopAccess, 'client' | 'memory'>,
  wanted: number,
  report: Progress,
): readonly Product[] | undefined {
  if (wanted < fewestListed) return undefined;
  return orUnreadable(() => {
    const size = askedPageSize(memory, search);
    const { page } = client.call(search, { pagination_offset: 1, ...(size === undefined ? {} : { per_page: size }) });
    const pages = page?.totalPages ?? Number.POSITIVE_INFINITY;
    return pages < wanted ? listAll(client, memory, search, {}, report) : undefined;
  }, noList);
}
