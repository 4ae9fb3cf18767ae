import { useState } from 'preact/hooks';
import type { OrderLineView, OrderView } from '../../back-stage/back-stage-api';
import type { OrderChange } from '../../shop/resources/orders/change-order';
import { DraftNumber, DraftText } from './draft-fields';
import type { PaneProps } from './pane-props';

const rupiah = new Intl.NumberFormat('id-ID');

interface OrderProps extends PaneProps {
  readonly order: OrderView;
}

/** An order, and what its shop can do with it: a living one is changed or cancelled, a cancelled one lives again or is deleted. */
export function OrderRow({ model, order }: OrderProps) {
  const [isOpen, setIsOpen] = useState(false);
  const texts = model.texts.desk;
  const { id: orderId, number, customer, payment, total, isCancelled } = order;
  const act = (kind: 'cancelOrder' | 'restoreOrder' | 'deleteOrder') => () => void model.doInShop({ kind, orderId });
  return (
    <>
      <tr>
        <td>{number}</td>
        <td>{customer}</td>
        <td>{isCancelled ? texts.cancelled : payment}</td>
        <td class="number">{rupiah.format(total)}</td>
        <td>
          {isCancelled ? (
            <div class="shelf">
              <button type="button" aria-label={texts.restoreOf(number)} onClick={act('restoreOrder')}>
                {texts.restore}
              </button>
              <button type="button" aria-label={texts.deleteOrderOf(number)} onClick={act('deleteOrder')}>
                {texts.delete}
              </button>
            </div>
          ) : (
            <div class="shelf">
              <button
                type="button"
                aria-label={texts.editOf(number)}
                aria-expanded={isOpen}
                onClick={() => setIsOpen(!isOpen)}
              >
                {texts.edit}
              </button>
              <button type="button" aria-label={texts.cancelOf(number)} onClick={act('cancelOrder')}>
                {texts.cancel}
              </button>
            </div>
          )}
        </td>
      </tr>
      {isOpen && !isCancelled && (
        <tr>
          <td colSpan={5}>
            <OrderForm model={model} order={order} />
          </td>
        </tr>
      )}
    </>
  );
}

function OrderForm({ model, order }: OrderProps) {
  const texts = model.texts.desk;
  const change = (changed: OrderChange) =>
    void model.doInShop({ kind: 'changeOrder', orderId: order.id, change: changed });
  return (
    <>
      {order.lines.map((line) => (
        <LineForm key={`${line.variationId}@${line.warehouseId}`} model={model} line={line} change={change} />
      ))}
      <p class="line">
        <label>
          {texts.awb} <DraftText value={order.awb} enter={(awb) => change({ kind: 'setAwb', awb })} />
        </label>
        <label>
          {texts.note} <DraftText value={order.note} enter={(note) => change({ kind: 'setNote', note })} />
        </label>
      </p>
    </>
  );
}

interface LineProps extends PaneProps {
  readonly line: OrderLineView;
  readonly change: (change: OrderChange) => void;
}

function LineForm({ model, line: { variationId, warehouseId, name, sku, quantity }, change }: LineProps) {
  const texts = model.texts.desk;
  const place = { variationId, warehouseId };
  const setQuantity = (typed: string) => {
    if (typed !== '') change({ kind: 'setQuantity', ...place, quantity: Number(typed) });
  };
  return (
    <div class="shelf">
      <DraftNumber min={1} name={texts.quantityOf(sku)} value={quantity} enter={setQuantity} />
      <span>
        {name} ({sku})
      </span>
      <button
        type="button"
        aria-label={texts.takeBackOf(sku)}
        onClick={() => change({ kind: 'takeBack', ...place, quantity: 1 })}
      >
        {texts.takeBack}
      </button>
    </div>
  );
}
