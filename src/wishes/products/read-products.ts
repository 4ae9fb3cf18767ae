import { catalogue } from '../../api/catalogue';
import type { Progress } from '../../api/client';
import type { Product } from '../../api/resources/goods/product';
import { type IdParameter, idParameter } from '../../api/values/long-integer';
import type { ShopAccess } from '../../runs/shop-session';
import { type ReadRecords, readEach, requireTold } from '../read-each';

const { detail } = catalogue.product;

/** Products as they are now; one that is gone is not among them. */
export const readProducts = (
  access: Pick<ShopAccess, 'client'>,
  productIds: readonly IdParameter[],
  report?: Progress,
): Product[] => [...requireTold(readEachProduct(access, productIds.map(String), report)).values()];

/** The same, each by itself. */
export const readEachProduct = (
  { client }: Pick<ShopAccess, 'client'>,
  productIds: readonly string[],
  report?: Progress,
): ReadRecords<Product> =>
  readEach(client, detail, new Map(productIds.map((id) => [id, { product_id: idParameter(id) }])), report);
