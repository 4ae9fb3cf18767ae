import type { ShopDeskView, VariationView } from '../../back-stage/back-stage-api';
import type { Fault } from '../../shop/faults';
import type { PageTexts } from '../texts/page-texts';
import { DraftNumber } from './draft-fields';
import { OrderRow } from './order-row';
import type { PaneProps } from './pane-props';

type FaultName = keyof PageTexts['desk']['faults'] | '429' | '500';

const faults: readonly { readonly name: FaultName; readonly fault: Fault }[] = [
  { name: '429', fault: { kind: 'status', status: 429, retryAfterSeconds: 3 } },
  { name: '500', fault: { kind: 'status', status: 500 } },
  { name: 'slow', fault: { kind: 'slow', ms: 4000 } },
  { name: 'dropAnswer', fault: { kind: 'dropAnswer' } },
  { name: 'dropRequest', fault: { kind: 'dropRequest' } },
  { name: 'failedButDone', fault: { kind: 'failedButDone', message: 'Server busy' } },
  { name: 'emptySuccess', fault: { kind: 'emptySuccess' } },
];

/** The shop as its owner sees it: what happens here the add-on does not know of. */
export function ShopPane({ model }: PaneProps) {
  const desk = model.desk.value;
  const texts = model.texts.desk;
  if (!desk) return <p>{model.texts.looking}</p>;
  return (
    <>
      <PaceLine model={model} desk={desk} />
      <p class="line">
        <label>
          {texts.find}{' '}
          <input
            type="search"
            value={model.search.value}
            onInput={({ currentTarget }) => model.find(currentTarget.value)}
          />
        </label>
        <span>{texts.found(desk.variations.length, desk.variationCount)}</span>
      </p>
      <div class="split">
        <table>
          <thead>
            <tr>
              <th>{texts.product}</th>
              <th>SKU</th>
              <th>{texts.price}</th>
              <th>{texts.stock}</th>
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
              <th>{texts.order}</th>
              <th>{texts.customer}</th>
              <th>{texts.payment}</th>
              <th>{texts.total}</th>
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
  const texts = model.texts.desk;
  return (
    <p class="line">
      <label>
        {texts.answersTake}{' '}
        <DraftNumber
          min={0}
          step={100}
          value={latencyMs}
          enter={(typed) => void model.perform('setPace', { latencyMs: Number(typed), rateLimitPerMinute })}
        />{' '}
        ms
      </label>
      <label>
        {texts.atMost}{' '}
        <DraftNumber
          min={0}
          placeholder={texts.any}
          value={rateLimitPerMinute ?? ''}
          enter={(typed) =>
            void model.perform('setPace', { latencyMs, rateLimitPerMinute: typed === '' ? null : Number(typed) })
          }
        />{' '}
        {texts.callsAMinute}
      </label>
      <span>{texts.nextCall}</span>
      {faults.map(({ name, fault }) => (
        <button key={name} type="button" onClick={() => void model.perform('addFault', { fault, times: 1 })}>
          {name === '429' || name === '500' ? name : texts.faults[name]}
        </button>
      ))}
      {desk.faults > 0 && (
        <button type="button" onClick={() => void model.perform('clearFaults', {})}>
          {texts.clearFaults(desk.faults)}
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
  const texts = model.texts.desk;
  return (
    <tr>
      <td>{product}</td>
      <td>{sku}</td>
      <td>
        <DraftNumber
          min={0}
          name={texts.priceOf(sku)}
          value={price}
          enter={(typed) =>
            typed !== '' && void model.doInShop({ kind: 'setPrice', variationId, price: Number(typed) })
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
              <button type="button" aria-label={texts.sellOf(sku, name)} onClick={() => act('sell', 1)}>
                {texts.sell}
              </button>
              <button type="button" aria-label={texts.putInOf(sku, name)} onClick={() => act('addStock', 10)}>
                + 10
              </button>
              <button type="button" aria-label={texts.takeOutOf(sku, name)} onClick={() => act('addStock', -1)}>
                − 1
              </button>
            </div>
          );
        })}
      </td>
      <td>
        <button
          type="button"
          aria-label={texts.deleteOf(product)}
          onClick={() => void model.doInShop({ kind: 'deleteProduct', productId })}
        >
          {texts.delete}
        </button>
      </td>
    </tr>
  );
}
