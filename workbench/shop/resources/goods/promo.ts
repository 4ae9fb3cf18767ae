import { type Call, type Handlers, invalid, missingRecord, ok, type Reply } from '../../handler';
import { timeOf } from '../../local-time';
import { isPlainObject, itemsOf, type JsonObject, type JsonValue } from '../../shop-message';
import type { ShopState } from '../../shop-state';
import type { Promo } from '../../state/promos';
import { keywordOf, paged } from '../../wire/paging';

const saved = ({ id }: Promo): Reply =>
  ok({ response: 'Success', message: 'data has been successfully saved', data: { promo_id: id } });

/** `2026-03-02 09:00` with its seconds. */
const withSeconds = (time: JsonValue | undefined): string | null =>
  time === null || time === undefined ? null : `${String(time)}:00`;

/** "Cannot be less than the current date": to the minute, as both dates have a time. */
const isOver = ({ clock }: ShopState, start: JsonValue | undefined): boolean =>
  String(start) < timeOf(clock.now()).slice(0, 16);

const startIsOver = (state: ShopState): Reply =>
  invalid(state, { start_date: ['The start date must be a date after or equal to now.'] });

const isActive = ({ facts }: Promo): boolean => facts.is_active === true;

const promoJson = (promo: Promo): JsonObject => {
  const { name = '', type = '', group = '', all_products } = promo.facts;
  const chosen = isPlainObject(promo.facts.selected_items) ? itemsOf(promo.facts.selected_items.products).length : 0;
  return {
    id: promo.id,
    name,
    is_active: isActive(promo),
    total_selected_items: all_products === true ? 'semua' : String(chosen),
    type,
    group,
    start_date: withSeconds(promo.facts.start_date),
    end_date: withSeconds(promo.facts.end_date),
  };
};

function promoDetail(state: ShopState, { id, facts }: Promo): JsonObject {
  const selected = isPlainObject(facts.selected_items) ? facts.selected_items : {};
  const limits = isPlainObject(facts.limits) ? facts.limits : {};
  const codes = itemsOf(facts.customer_categories).map(String);
  return {
    id,
    group: facts.group ?? '',
    name: facts.name ?? '',
    coupon_code: facts.coupon_code ?? '',
    type: facts.type ?? '',
    start_date: withSeconds(facts.start_date),
    end_date: withSeconds(facts.end_date),
    is_active: facts.is_active ?? false,
    discount: facts.discount ?? null,
    limits: {
      usage_per_customer: limits.usage_per_customer ?? 'UNLIMITED',
      promo_limit: limits.promo_limit || null,
      minimum_product: limits.minimum_product ?? null,
      minimum_transaction: limits.minimum_transaction ?? 0,
    },
    all_products: facts.all_products ?? false,
    selected_items: {
      products: itemsOf(selected.products).flatMap((product) => productJson(state, Number(product))),
      platforms: itemsOf(selected.platforms),
      couriers: itemsOf(selected.couriers).map((courier) => ({
        id: Number(courier),
        logistic_name: 'JNE',
        rate_name: 'REG',
        logo_url: '',
      })),
    },
    customer_categories: state.customerCategories.map(({ code, name }) => ({
      code,
      name,
      selected: codes.includes(code),
    })),
  };
}

const productJson = (state: ShopState, id: number): JsonObject[] => {
  const product = state.products.get(id);
  const image = 'https://images.toko.example/default.jpg';
  return product ? [{ id, produk: product.name, image, thumbnail: image }] : [];
};

const withPromo = ({ state }: Call, id: unknown, reply: (promo: Promo) => Reply): Reply => {
  const promo = state.promos.find((one) => one.id === Number(id));
  return promo ? reply(promo) : missingRecord('Promo');
};

function listPromos(call: Call): Reply {
  const { state, query } = call;
  const isFound = keywordOf(call);
  const listed = state.promos
    .filter(({ facts }) => isFound(String(facts.name)) && (query.type === undefined || facts.type === query.type))
    .filter(
      (promo) => query.is_active === undefined || ['true', '1'].includes(String(query.is_active)) === isActive(promo),
    );
  return ok(paged(call, listed, { default: 10, max: 100 }, promoJson));
}

/** {api: Search Products Available, Create a Promo, Get Promos, Get Promo Detail, Update Promo, Delete Promo} */
export const promoHandlers: Handlers = {
  'GET /promo/product': (call) => {
    const isFound = keywordOf(call);
    const found = [...call.state.products.values()].filter(({ name }) => isFound(name));
    return ok(paged(call, found, { default: 10, max: 100 }, ({ id }) => productJson(call.state, id)[0] ?? {}));
  },
  'POST /promo': ({ state, body }) => {
    if (isOver(state, body.start_date)) return startIsOver(state);
    const promo = { id: state.nextId(), facts: body };
    state.promos.push(promo);
    return saved(promo);
  },
  'GET /promo': listPromos,
  'GET /promo/{id}': (call) => withPromo(call, call.path.id, (promo) => ok({ data: promoDetail(call.state, promo) })),
  'PATCH /promo': (call) =>
    withPromo(call, call.body.id, (promo) => {
      if (isOver(call.state, call.body.start_date)) return startIsOver(call.state);
      promo.facts = { ...promo.facts, ...call.body };
      return saved(promo);
    }),
  'DELETE /promo/{id}': (call) =>
    withPromo(call, call.path.id, (promo) => {
      call.state.promos.splice(call.state.promos.indexOf(promo), 1);
      return ok({ response: 'Success', message: 'Data has been deleted', data: null });
    }),
};
