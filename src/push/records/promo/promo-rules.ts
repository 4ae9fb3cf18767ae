import { catalogue } from '../../../api/catalogue';
import { carriedText } from '../../../api/values/carried-value';
import { readMoment } from '../../../days/read-moment';
import type { ShopSession } from '../../../runs/shop-session';
import { commandColumn } from '../../../tables/command-column';
import { promos } from '../../../tables/datasets/goods/promos';
import { toPlainCell } from '../../../tables/plain-value';
import type { Reason, Value } from '../../edit';
import { momentText } from '../../values/moment-text';
import { deleteBy } from '../record-commands';
import type { RecordObjection, ShopRecord } from '../record-fields';
import type { RecordRules } from '../record-rules';

/** Without its seconds, which an update does not take. */
const toMinute = (moment: unknown): Value => momentText(toPlainCell('moment', moment));

const listOf = (records: unknown): readonly ShopRecord[] | undefined =>
  Array.isArray(records) ? (records as readonly ShopRecord[]) : undefined;

/**
 * A promo as an update takes it: whole. Limits that are empty mean that there is none, and stay so. A list that the answer leaves out stays out
 * too: none would mean something else, and the update refuses to go without.
 */
function carriedWithPromo(promo: ShopRecord): ShopRecord {
  const { group, type, name, coupon_code, start_date, end_date, discount, is_active, all_products } = promo;
  const limits = (promo.limits ?? {}) as ShopRecord;
  const { products, couriers, platforms } = (promo.selected_items ?? {}) as ShopRecord;
  return {
    ...{ group, type, name, coupon_code, discount, is_active, all_products },
    start_date: toMinute(start_date),
    end_date: toMinute(end_date),
    limits: {
      ...limits,
      promo_limit: textOrNull(limits.promo_limit),
      usage_per_customer: textOrNull(limits.usage_per_customer),
    },
    selected_items: {
      products: listOf(products)?.map(({ id }) => id),
      couriers: listOf(couriers)?.map(({ id }) => carriedText(id)),
      platforms,
    },
    customer_categories: listOf(promo.customer_categories)
      ?.filter(({ selected }) => selected)
      .map(({ code }) => carriedText(code)),
  };
}

const textOrNull = (value: unknown): string | null =>
  value === null || value === undefined ? null : carriedText(value);

/** An end that there was none of before cannot be taken away again. */
function endObjection(end: Value, start: number): Reason | undefined {
  if (end === '') return { message: 'blocked.noWayBack', values: {} };
  if (Number(readMoment(end)) > start) return undefined;
  return { message: 'blocked.endBeforeStart', values: { start: momentText(start) } };
}

/**
 * Why a promo cannot be sent back: an update takes its start again, and none that is over; and its end, which some do not have.
 * {api: Update Promo}
 */
const promoObjections =
  ({ platform: { clock } }: ShopSession): RecordObjection =>
  ({ column, wanted }, { start_date, end_date, discount }) => {
    if (column === commandColumn.key) return undefined;
    const start = readMoment(start_date);
    if (start === undefined || start <= clock.now()) {
      return {
        message: 'blocked.promoBegun',
        values: { start: start === undefined ? String(start_date) : momentText(start) },
      };
    }
    if (column === 'end_date') return endObjection(wanted, start);
    if (readMoment(end_date) === undefined) return { message: 'blocked.promoEndless', values: {} };
    const isShare = (discount as ShopRecord | undefined)?.type === 'PERCENTAGE';
    if (column === 'discount.amount' && isShare && Number(wanted) > 100) {
      return { message: 'blocked.notAllowed', values: { value: String(wanted), allowed: '0–100' } };
    }
    return undefined;
  };

/** Only the promo's own answer tells all that goes back with it. */
export const promoRules: RecordRules = {
  dataset: promos,
  action: 'promo',
  labels: { sku: 'id', name: 'name' },
  source: { detail: catalogue.promo.get },
  carries: carriedWithPromo,
  objections: promoObjections,
  watches: ['group', 'type', 'start_date', 'discount.type', 'all_products', 'selected_items', 'customer_categories'],
  commands: [deleteBy(catalogue.promo.delete, (id) => ({ id }))],
};
