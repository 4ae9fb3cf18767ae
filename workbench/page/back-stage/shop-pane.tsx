import type { OrderView, ShopDeskView, VariationView } from '../../back-stage/back-stage-api';
import type { Fault } from '../../shop/faults';
import type { PaneProps } from './pane-props';

const rupiah = new Intl.NumberFormat('id-ID');

const faults: readonly { readonly label: string; readonly fault: Fault }[] = [
  { label: '429', fault: { kind: 'status', status: 429, retryAfterSeconds: 3 } },
  { label: '500', fault: { kind: 'status', status: 500 } },
  { label: 'slow', fault: { kind: 'slow', ms: 4000 } },
  { label: 'answer dropped', fault: { kind: 'dropAnswer' } },
  { label: 'request dropped', fault: { kind: 'dropRequest' } },
  { label: 'did it, says failed', fault: { kind: 'failedButDone', message: 'Server busy' } },
  { label: 'says done, did nothing', fault: { kind: 'emptySuccess' } },
];

/** The shop as its owner sees it: what happens here the add-on does not know of. */
export function ShopPane({ model }: PaneProps) {
  const desk = model.desk.value;
  if (!desk) return <p>Looking…</p>;
  return (
    <>
      <PaceLine model={model} desk={desk} />
      <p class="line">
        <label>
          Find a product or SKU{' '}
          <input
            type="search"
            value={model.search.value}
            onInput={({ currentTarget }) => model.find(currentTarget.value)}
          />
        </label>
        <span>
          {desk.variations.length} of {desk.variationCount} variations
        </span>
      </p>
      <div class="split">
        <table>
          <thead>
            <tr>
              <th>Product</th>
              <th>SKU</th>
              <th>Price</th>
              <th>Stock</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {desk.variations.map((variation) => (
              <VariationRow key={variation.id} model={model} desk={desk} variation={variation} />
            ))}
          </tbody>
        </table>
        <table>
          <thead>
            <tr>
              <th>Order</th>
              <th>Customer</th>
              <th>Payment</th>
              <th>Total</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {desk.orders.map((order) => (
              <OrderRow key={order.id} model={model} order={order} />
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function PaceLine({ model, desk }: PaneProps & { readonly desk: ShopDeskView }) {
  const { latencyMs, rateLimitPerMinute } = desk;
  return (
    <p class="line">
      <label>
        Every answer takes{' '}
        <input
          type="number"
          min={0}
          step={100}
          value={latencyMs}
          onChange={({ currentTarget }) =>
            void model.perform('setPace', { latencyMs: currentTarget.valueAsNumber || 0, rateLimitPerMinute })
          }
        />{' '}
        ms
      </label>
      <label>
        At most{' '}
        <input
          type="number"
          min={0}
          placeholder="any"
          value={rateLimitPerMinute ?? ''}
          onChange={({ currentTarget: { value, valueAsNumber } }) =>
            void model.perform('setPace', { latencyMs, rateLimitPerMinute: value === '' ? null : valueAsNumber })
          }
        />{' '}
        calls a minute
      </label>
      <span>The next call meets:</span>
      {faults.map(({ label, fault }) => (
        <button key={label} type="button" onClick={() => void model.perform('addFault', { fault, times: 1 })}>
          {label}
        </button>
      ))}
      {desk.faults > 0 && (
        <button type="button" onClick={() => void model.perform('clearFaults', {})}>
          Clear faults ({desk.faults})
        </button>
      )}
    </p>
  );
}

function VariationRow({
  model,
  desk,
  variation,
}: PaneProps & { readonly desk: ShopDeskView; readonly variation: VariationView }) {
  const { id: variationId, product, productId, sku, price, stock } = variation;
  return (
    <tr>
      <td>{product}</td>
      <td>{sku}</td>
      <td>
        <input
          type="number"
          min={0}
          aria-label={`Price of ${sku}`}
          value={price}
          onChange={({ currentTarget }) =>
            void model.doInShop({ kind: 'setPrice', variationId, price: currentTarget.valueAsNumber || 0 })
          }
        />
      </td>
      <td>
        {stock.map(({ warehouse, stock: held }) => {
          const name = desk.warehouses.find(({ id }) => id === warehouse)?.name ?? String(warehouse);
          const act = (kind: 'sell' | 'addStock', quantity: number) =>
            void model.doInShop({ kind, variationId, warehouseId: warehouse, quantity });
          return (
            <div key={warehouse} class="shelf">
              <span>
                {name}: <strong>{held}</strong>
              </span>
              <button type="button" aria-label={`Sell 1 × ${sku} in ${name}`} onClick={() => act('sell', 1)}>
                Sell 1
              </button>
              <button type="button" aria-label={`Put in 10 × ${sku} in ${name}`} onClick={() => act('addStock', 10)}>
                + 10
              </button>
              <button type="button" aria-label={`Take out 1 × ${sku} in ${name}`} onClick={() => act('addStock', -1)}>
                − 1
              </button>
            </div>
          );
        })}
      </td>
      <td>
        <button
          type="button"
          aria-label={`Delete the product ${product}`}
          onClick={() => void model.doInShop({ kind: 'deleteProduct', productId })}
        >
          Delete
        </button>
      </td>
    </tr>
  );
}

function OrderRow({ model, order }: PaneProps & { readonly order: OrderView }) {
  const { id: orderId, number, customer, payment, total, isCancelled } = order;
  return (
    <tr>
      <td>{number}</td>
      <td>{customer}</td>
      <td>{isCancelled ? 'cancelled' : payment}</td>
      <td class="number">{rupiah.format(total)}</td>
      <td>
        {!isCancelled && (
          <button
            type="button"
            aria-label={`Cancel order ${number}`}
            onClick={() => void model.doInShop({ kind: 'cancelOrder', orderId })}
          >
            Cancel
          </button>
        )}
      </td>
    </tr>
  );
}
