import { type Clock, VirtualClock } from '../clock';
import { endpointName, readReference } from './checks/reference';
import { checkRequest } from './checks/request-validation';
import { answerWithFault, type Doing, FaultPlan } from './faults';
import { type Handlers, invalid, type Reply, refused } from './handler';
import { accountHandlers } from './resources/account/account';
import { catalogHandlers } from './resources/goods/catalog';
import { productHandlers } from './resources/goods/product';
import { productStockHandlers } from './resources/goods/product-stock';
import { stockOpnameHandlers } from './resources/goods/stock-opname';
import { warehouseHandlers } from './resources/goods/warehouse';
import { changeOrder, type OrderChange } from './resources/orders/change-order';
import { orderHandlers } from './resources/orders/order';
import { orderListHandlers } from './resources/orders/order-list';
import { placeOrder } from './resources/orders/place-order';
import { tradeHandlers } from './resources/orders/trade';
import { compileRoutes, type FindRoute, type NoRoute, type Route } from './routes';
import { seedShop } from './seed';
import type { ShopDeed } from './shop-deed';
import { apiRoot, type JsonValue, type ShopRequest, type ShopResponse } from './shop-message';
import { defaultOptions, type ShopOptions } from './shop-options';
import { ShopState, type Variation } from './shop-state';
import { RateLimit } from './wire/rate-limit';
import { trimmed, withNulls } from './wire/texts';

export type { ShopOptions } from './shop-options';

const handlers: Handlers = {
  ...accountHandlers,
  ...catalogHandlers,
  ...warehouseHandlers,
  ...productHandlers,
  ...productStockHandlers,
  ...stockOpnameHandlers,
  ...orderListHandlers,
  ...orderHandlers,
  ...tradeHandlers,
};

type Writable<T> = { -readonly [Name in keyof T]: T[Name] };

/** What only administrators may do; a staff key gets a 403. */
const adminEndpoints = new Set([
  'GET /user',
  'POST /stock-opname',
  'POST /warehouse',
  'PATCH /warehouse',
  'DELETE /warehouse/{id}',
]);

export interface LoggedRequest {
  readonly method: string;
  /** Below the API's root. */
  readonly path: string;
  readonly query: JsonValue;
  /** 0 where the request never reached the shop. */
  readonly status: number;
}

/** One of which the caller has heard nothing. */
export interface RequestUnderWay {
  /** When it gets here, in milliseconds since 1970. */
  readonly at: number;
  readonly request: ShopRequest;
}

export interface Violation {
  readonly method: string;
  readonly path: string;
  readonly problem: string;
}

/** A shop that remembers: a state machine from requests to answers, with a side for the people who work in it. */
export class Shop {
  readonly faults = new FaultPlan();
  readonly log: LoggedRequest[] = [];
  /** Requests that the documents do not allow: each is a mistake of the caller. */
  readonly violations: Violation[] = [];
  /** How often each endpoint changed something, by its name: `POST /stock-opname`; lost answers included. */
  readonly changes = new Map<string, number>();
  /** All that may have changed something, oldest first. */
  readonly deeds: ShopDeed[] = [];
  readonly options: ShopOptions;
  /** How it answers from now on: how long every request takes by the clock, and how many it takes a minute. */
  readonly pace: Pick<Writable<ShopOptions>, 'latencyMs' | 'rateLimitPerMinute'>;
  /** The shop's own. */
  readonly #clock: Clock;
  readonly #state: ShopState;
  readonly #findRoute: FindRoute;
  readonly #rateLimit = new RateLimit();
  /** Requests that are still on their way, and when each gets here; the first to come first. */
  readonly #underWay: RequestUnderWay[] = [];

  constructor(options: ShopOptions) {
    this.options = options;
    const { clock, clockAheadMs, latencyMs, rateLimitPerMinute } = options;
    this.pace = { latencyMs, rateLimitPerMinute };
    this.#clock = {
      isReal: clock.isReal,
      now: () => clock.now() + clockAheadMs,
      advance: (ms) => clock.advance(ms),
    };
    this.#state = new ShopState(this.#clock, options.shopId, options.shopName);
    this.#findRoute = compileRoutes(readReference(), options.pathChoice);
    seedShop(this.#state, options);
  }

  /** What the shop holds now, work that is due done. */
  get state(): ShopState {
    this.settle();
    return this.#state;
  }

  /** Does the work that is due by the clock. */
  settle(): void {
    for (let next = this.#underWay[0]; next && next.at <= this.options.clock.now(); next = this.#underWay[0]) {
      this.#underWay.shift();
      this.#act(next.request);
    }
    this.#state.settle();
  }

  handle(asked: ShopRequest): ShopResponse {
    const request = asked.path.startsWith(`${apiRoot}/`) ? { ...asked, path: asked.path.slice(apiRoot.length) } : asked;
    this.options.clock.advance(this.pace.latencyMs);
    const act = () => this.#act(request);
    const fault = this.faults.next(request);
    const response = fault ? answerWithFault(fault, this.#doing(act, request)) : act();
    this.log.push({ method: request.method, path: request.path, query: request.query, status: response.status });
    const date = new Date(this.#clock.now()).toUTCString();
    return { ...response, headers: { date, ...response.headers } };
  }

  /** What its own people do in its own pages, by the same rules: no fault, no wait and no limit, and no line in the log. */
  doAsOwner({ method, path, body }: Pick<ShopRequest, 'method' | 'path' | 'body'>): Reply {
    this.settle();
    const headers = { authorization: `Bearer ${this.options.key}` };
    return this.#reply({ method, path, body, headers, query: {} });
  }

  get underWay(): readonly RequestUnderWay[] {
    return this.#underWay;
  }

  /** It gets here when its time has come, and meets no fault then. */
  awaitRequest(underWay: RequestUnderWay): void {
    this.#underWay.push(underWay);
    this.#underWay.sort((a, b) => a.at - b.at);
  }

  #doing(act: () => ShopResponse, request: ShopRequest): Doing {
    const { clock } = this.options;
    return {
      act,
      actLater: (ms) => this.awaitRequest({ at: clock.now() + ms, request }),
      pass: (ms) => clock.advance(ms),
    };
  }

  /**
   * Sells through a marketplace: takes stock, writes history, leaves an order.
   * @throws Error when the warehouse has less of it.
   */
  sell(variationId: number, warehouseId: number, quantity: number): void {
    if (quantity < 0) throw new RangeError(`cannot sell ${quantity}`);
    const { variations, products } = this.state;
    const variation = variations.get(variationId);
    const name = products.get(variation?.productId ?? 0)?.name ?? '';
    const line = { variationId, warehouseId, name, price: variation?.price ?? 0, quantity };
    placeOrder(this.#state, { customerName: 'Pembeli Shopee', category: 'SHOPEE', lines: [line], payment: 'PAID' });
    this.deeds.push({ at: this.options.clock.now(), kind: 'sale', variationId, warehouseId, quantity });
  }

  /**
   * Changes an order as its own people do.
   * @throws Error when it cannot be changed so; then nothing is.
   */
  changeOrder(orderId: number, change: OrderChange): void {
    changeOrder(this.state, orderId, change);
    this.deeds.push({ at: this.options.clock.now(), kind: 'orderChange', orderId, change });
  }

  /** What the shop holds of a variation, by warehouse. */
  stockOf(variationId: number): ReadonlyMap<number, number> {
    return this.state.variations.get(variationId)?.stock ?? new Map();
  }

  variations(): readonly Variation[] {
    return [...this.state.variations.values()];
  }

  removeProduct(id: number): void {
    this.deeds.push({ at: this.options.clock.now(), kind: 'removal', productId: id });
    this.state.removeProduct(id);
  }

  /**
   * All that counts, as plain JSON, for comparing two shops.
   * @param withDescriptions the opnames' too; without them, shops are equal to which the same was done under other names.
   */
  snapshot({ withDescriptions = false }: { readonly withDescriptions?: boolean } = {}) {
    const { variations, products, opnames, orders } = this.state;
    const all = [...variations.values()];
    return {
      stock: Object.fromEntries(all.map(({ id, stock }) => [id, [...stock]])),
      products: Object.fromEntries(
        [...products.values()].map(({ variations: own, ...product }) => [
          product.id,
          { ...product, variations: own.map(({ stock: _, movements: __, ...variation }) => variation) },
        ]),
      ),
      opnames: opnames.map(({ warehouseId, description, status, lines }) => ({
        warehouseId,
        status,
        ...(withDescriptions ? { description } : {}),
        lines: lines.map(({ variationId, counted, system }) => [variationId, counted, system ?? null]),
      })),
      orders: orders.length,
      awbs: Object.fromEntries(orders.map(({ id, awb }) => [id, awb])),
      movements: all.reduce((sum, { movements }) => sum + movements.length, 0),
    };
  }

  #act(request: ShopRequest): ShopResponse {
    this.settle();
    const { isAllowed, headers } = this.#rateLimit.take(this.options.clock.now(), this.pace.rateLimitPerMinute);
    const reply = isAllowed ? this.#reply(request) : refused('Too Many Attempts.', 429);
    const sent = { 'content-type': 'application/json', ...reply.headers, ...headers };
    const isJson = sent['content-type'] === 'application/json';
    const told = this.options.blanksToNull ? withNulls(reply.body) : reply.body;
    const body = isJson ? JSON.stringify(told) : String(reply.body);
    return { status: reply.status, headers: sent, body, ...(reply.bytes ? { bytes: reply.bytes } : {}) };
  }

  #reply(request: ShopRequest): Reply {
    const { authorization } = request.headers;
    if (authorization === `Bearer ${this.options.expiredKey}`) return refused('Your API key has expired.', 401);
    const { key, otherKeys } = this.options;
    if (![key, ...otherKeys].some((one) => authorization === `Bearer ${one}`)) return refused('Unauthenticated.', 401);
    const route = this.#findRoute(request.method, request.path);
    return route.kind === 'route' ? this.#call(route, request) : this.#turnAway(route, request);
  }

  #call(route: Route, asked: ShopRequest): Reply {
    const { endpoint, pathValues } = route;
    const { role, strictFilters, trimsTexts } = this.options;
    const name = endpointName(endpoint);
    if (role === 'staff' && adminEndpoints.has(name)) return refused('This action is unauthorized.', 403);
    const request = trimsTexts ? { ...asked, body: trimmed(asked.body), query: trimmed(asked.query) } : asked;
    const problems = checkRequest(endpoint, request, strictFilters);
    if (Object.keys(problems).length > 0) {
      for (const problem of Object.values(problems).flat()) this.#note(request, problem);
      return invalid(this.#state, problems);
    }
    const handler = handlers[name];
    if (!handler) return refused('not in the sandbox yet', 501);
    const { path: requestPath, query, body } = request;
    if (endpoint.method !== 'GET') this.#keepDeed(request);
    const reply = handler({ state: this.#state, requestPath, path: pathValues, query, body, options: this.options });
    if (endpoint.method !== 'GET' && reply.status === 200) this.changes.set(name, (this.changes.get(name) ?? 0) + 1);
    return reply;
  }

  #keepDeed({ method, path, query, body, isForm = false }: ShopRequest): void {
    this.deeds.push({ at: this.options.clock.now(), kind: 'request', method, path, query, body, isForm });
  }

  /** A spelling that this shop does not serve may be tried; what no document knows is a mistake. */
  #turnAway({ kind }: NoRoute, request: ShopRequest): Reply {
    if (kind === 'unserved') return refused('The route could not be found.', 404);
    this.#note(request, `${request.method} ${request.path} is not documented.`);
    if (kind === 'wrongMethod') return refused('The method is not supported for this route.', 405);
    return refused('The route could not be found.', 404);
  }

  #note({ method, path }: ShopRequest, problem: string): void {
    this.violations.push({ method, path, problem });
  }
}

export const createShop = (options: Partial<ShopOptions> = {}): Shop =>
  new Shop({ ...defaultOptions, clock: new VirtualClock(), ...options });
