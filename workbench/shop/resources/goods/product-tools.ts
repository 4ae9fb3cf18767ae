import { byteFile, type Call, type Handlers, invalid, missingRecord, ok, type Reply, success } from '../../handler';
import { mailToOwner } from '../../mail-to-owner';
import { opnameTemplate } from '../../opname-template';
import { isPlainObject, itemsOf } from '../../shop-message';

const largestImport = 2 * 1_048_576;
const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const letters = (text: string) =>
  text
    .replace(/[^a-z]/gi, '')
    .slice(0, 3)
    .toUpperCase();

/** `KAO-MER-1`: the first free one. */
function freeSku({ state }: Call, name: string, color: string): string {
  const taken = new Set([...state.variations.values()].map(({ sku }) => sku));
  const stem = [letters(name), letters(color)].filter(Boolean).join('-');
  let number = 1;
  while (taken.has(`${stem}-${number}`)) number += 1;
  return `${stem}-${number}`;
}

function generateSkus(call: Call): Reply {
  const products = itemsOf(call.query.products).filter(isPlainObject);
  return success(
    products.map(({ name, color = '', size = '', old_sku = '' }) => ({
      name: String(name),
      color: String(color),
      size: String(size),
      sku: freeSku(call, String(name), String(color)),
      old_sku: String(old_sku),
    })),
  );
}

function validateSku({ state, body }: Call): Reply {
  const taken = [...state.variations.values()].find(({ sku, id }) => sku === body.sku && id !== body.product_meta_id);
  return success({
    status: taken === undefined,
    variation: taken?.color ?? '',
    product_id: taken ? String(taken.productId) : '',
  });
}

function importOpname({ state, body }: Call): Reply {
  const { file } = body;
  const isWorkbook = isPlainObject(file) && String(file.name).toLowerCase().endsWith('.xlsx');
  if (!isWorkbook) return invalid(state, { file: ['The file must be a file of type: xlsx.'] });
  if (Number(file.bytes) > largestImport)
    return invalid(state, { file: ['The file may not be greater than 2048 kilobytes.'] });
  state.imports.push(String(file.name));
  return ok({ response: 'Success', message: 'Import is in progress' });
}

/** {api: Generate Product SKU, Validate SKU, Get Wholesale Minimum, Download (product), Import and Generate Template Stock Opname} */
export const productToolHandlers: Handlers = {
  'GET /product/sku/generate-new': generateSkus,
  'POST /product/sku/validation': validateSku,
  'GET /product/wholesale': ({ state, query }) => {
    const product = state.products.get(Number(query.product_id));
    if (!product) return missingRecord('Product');
    return ok({ response: 'success', data: { product_id: product.id, minimum_quantity: 30 } });
  },
  'GET /product/download': (call) => {
    mailToOwner(call, 'products');
    const to = call.state.staff[0]?.email ?? '';
    return ok({ response: 'Success', message: `Success, your product data will be sent to ${to} soon` });
  },
  'POST /stock-opname/import': importOpname,
  'GET /stock-opname/import': ({ query }) =>
    byteFile(`stok-opname-${String(query.warehouse_id)}.xlsx`, workbookType, opnameTemplate()),
};
