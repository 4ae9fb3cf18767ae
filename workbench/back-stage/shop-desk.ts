import type { Shop } from '../shop/shop';
import type { JsonObject } from '../shop/shop-message';
import type { Variation } from '../shop/shop-state';
import { type Order, totalOf } from '../shop/state/orders';
import type { OrderView, ShopDeed, ShopDeskView, StockDeed, VariationView } from './back-stage-api';
import { productBody } from './product-body';

const mostVariations = 50;
const mostOrders = 20;
const goneVariation = 'The shop has no such variation any more.';

/** The sandbox shop as its owner sees and changes it, behind the add-on's back. */
export class ShopDesk {
  constructor(private readonly shop: Shop) {}

  /** @param search what names or SKUs contain; everything when empty. */
  view(search: string): ShopDeskView {
    const { state, pace, faults } = this.shop;
    const wanted = search.trim().toLowerCase();
    const found = this.shop
      .variations()
      .map((variation) => this.#viewVariation(variation))
      .filter(({ product, sku }) => `${product} ${sku}`.toLowerCase().includes(wanted));
    return {
      warehouses: state.warehouses.map(({ id, name }) => ({ id, name })),
      variations: found.slice(0, mostVariations),
      variationCount: found.length,
      orders: state.orders
        .slice(-mostOrders)
        .reverse()
        .map((order) => this.#viewOrder(order)),
      latencyMs: pace.latencyMs,
      rateLimitPerMinute: Number.isFinite(pace.rateLimitPerMinute) ? pace.rateLimitPerMinute : null,
      faults: faults.count,
    };
  }

  /** @throws Error with the shop's words where it refuses. */
  perform(deed: ShopDeed): void {
    switch (deed.kind) {
      case 'sell':
        if (!this.shop.state.variations.has(deed.variationId)) throw new Error(goneVariation);
        this.shop.sell(deed.variationId, deed.warehouseId, deed.quantity);
        break;
      case 'addStock':
        this.#ask('PATCH', '/product/update-stock', stockBody(deed));
        break;
      case 'setPrice':
        this.#setPrice(deed.variationId, deed.price);
        break;
      case 'deleteProduct':
        this.#ask('DELETE', '/product', { id: [deed.productId] });
        break;
      case 'cancelOrder':
        this.#ask('POST', '/order/cancel', { id: deed.orderId });
        break;
      case 'restoreOrder':
        this.#ask('POST', '/order-cancel/return', { id: deed.orderId });
        break;
      case 'deleteOrder':
        this.#ask('DELETE', `/order-cancel/${deed.orderId}`, { id: deed.orderId });
        break;
      case 'changeOrder':
        this.shop.changeOrder(deed.orderId, deed.change);
    }
  }

  #setPrice(variationId: number, price: number): void {
    const { variations, products, staff, shopId } = this.shop.state;
    const product = products.get(variations.get(variationId)?.productId ?? 0);
    if (!product) throw new Error(goneVariation);
    this.#ask('PATCH', '/product', productBody(product, variationId, price, { shopId, userId: staff[0]?.id ?? 0 }));
  }

  #ask(method: string, path: string, body: JsonObject): void {
    const reply = this.shop.doAsOwner({ method, path, body });
    if (reply.status !== 200) throw new Error(JSON.stringify(reply.body));
  }

  #viewOrder(order: Order): OrderView {
    const { id, number, customerName, payment, isCancelled, note = '', awb, lines } = order;
    return {
      ...{ id, number, customer: customerName, payment, total: totalOf(order), isCancelled, note, awb: awb ?? '' },
      lines: lines.map(({ variationId, warehouseId, name, quantity }) => {
        const sku = this.shop.state.variations.get(variationId)?.sku ?? '';
        return { variationId, warehouseId, name, sku, quantity };
      }),
    };
  }

  #viewVariation({ id, productId, sku, price, stock }: Variation): VariationView {
    const product = this.shop.state.products.get(productId)?.name ?? '';
    const shelves = [...stock].map(([warehouse, held]) => ({ warehouse, stock: held }));
    return { id, productId, product, sku, price, stock: shelves };
  }
}

/** Less than nothing is taken away. */
const stockBody = ({ variationId, warehouseId, quantity }: StockDeed): JsonObject => ({
  variation_id: variationId,
  stock: [{ warehouse_id: warehouseId, amount: Math.abs(quantity), status: quantity < 0 ? 'SUB' : 'ADD' }],
  description: 'By hand',
});
