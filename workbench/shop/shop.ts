import { type Clock, VirtualClock } from '../clock';
import { answerWithFault, FaultPlan } from './faults';
import { type Handlers, type Reply, refused } from './handler';
import { endpointName, readReference } from './reference';
import { checkRequest } from './request-validation';
import { accountHandlers } from './resources/account';
import { orderHandlers, placeOrder } from './resources/order';
import { productHandlers } from './resources/product';
import { stockOpnameHandlers } from './resources/stock-opname';
import { compileRoutes, type FindRoute } from './routes';
import { type SeedOptions, seedShop } from './seed';
import type { JsonValue, ShopRequest, ShopResponse } from './shop-message';
import { ShopState, type Variation } from './shop-state';

export interface ShopOptions extends SeedOptions {
  readonly clock: Clock;
  /** `documented`: 10 products a page whatever is asked; `generous`: up to 100. */
  readonly perPage: 'documented' | 'generous';
  readonly rateLimitPerMinute: number;
  /** How long every request takes by the clock. */
  readonly latencyMs: number;
  /** How long the shop works on a stock opname. */
  readonly opnameMs: number;
  readonly key: string;
  /** `staff` may not read what is for administrators. */
  readonly role: 'owner' | 'staff';
  readonly shopId: number;
  readonly shopName: string;
  /** Which of the documented spellings of a path this shop serves. */
  readonly pathChoice: number;
  /** Filters that are printed as required really are. */
  readonly strictFilters: boolean;
}

const defaults: Omit<ShopOptions, 'clock'> = {
  seed: 20_260_302,
  products: 1200,
  orders: 2000,
  warehouses: 3,
  warehouseShare: 0.15,
  perPage: 'documented',
  rateLimitPerMinute: Number.POSITIVE_INFINITY,
  latencyMs: 0,
  opnameMs: 3000,
  key: 'sandbox-key',
  role: 'owner',
  shopId: 7,
  shopName: 'Toko Contoh',
  pathChoice: 0,
  strictFilters: false,
};

const handlers: Handlers = { ...accountHandlers, ...productHandlers, ...stockOpnameHandlers, ...orderHandlers };

/** What only administrators may do; a staff key gets a 403. */
const adminEndpoints = new Set(['GET /user', 'POST /stock-opname']);

export interface LoggedRequest {
  readonly method: string;
  readonly path: string;
  readonly query: JsonValue;
  /** 0 where the request never reached the shop. */
  readonly status: number;
}

export interface Violation {
  readonly method: string;
  readonly path: string;
  readonly problem: string;
}

/** A shop that remembers: a state machine from requests to answers, with a side for the people who work in it. */
export class Shop {
  readonly state: ShopState;
  readonly faults = new FaultPlan();
  readonly log: LoggedRequest[] = [];
  /** Requests that the documents do not allow: each is a mistake of the caller. */
  readonly violations: Violation[] = [];
  readonly options: ShopOptions;
  readonly #findRoute: FindRoute;
  #recent: number[] = [];

  constructor(options: ShopOptions) {
    this.options = options;
    this.state = new ShopState(options.clock, options.shopId, options.shopName);
    this.#findRoute = compileRoutes(readReference(), options.pathChoice);
    seedShop(this.state, options);
  }

  handle(request: ShopRequest): ShopResponse {
    this.options.clock.advance(this.options.latencyMs);
    const act = () => this.#act(request);
    const fault = this.faults.next(request);
    const response = fault ? answerWithFault(fault, act, (ms) => this.options.clock.advance(ms)) : act();
    this.log.push({ method: request.method, path: request.path, query: request.query, status: response.status });
    return response;
  }

  /** Sells through a marketplace: takes stock, writes history, leaves an order. */
  sell(variationId: number, warehouseId: number, quantity: number): void {
    this.state.settle();
    const variation = this.state.variations.get(variationId);
    const name = this.state.products.get(variation?.productId ?? 0)?.name ?? '';
    const line = { variationId, warehouseId, name, price: variation?.price ?? 0, quantity };
    placeOrder(this.state, { customerName: 'Pembeli Shopee', category: 'SHOPEE', lines: [line], payment: 'PAID' });
  }

  /** What the shop holds of a variation, by warehouse. */
  stockOf(variationId: number): ReadonlyMap<number, number> {
    this.state.settle();
    return this.state.variations.get(variationId)?.stock ?? new Map();
  }

  variations(): readonly Variation[] {
    this.state.settle();
    return [...this.state.variations.values()];
  }

  removeProduct(id: number): void {
    this.state.removeProduct(id);
  }

  /** All that counts, for comparing two shops. */
  snapshot() {
    this.state.settle();
    return {
      stock: Object.fromEntries([...this.state.variations.values()].map(({ id, stock }) => [id, [...stock]])),
      opnames: this.state.opnames.map(({ warehouseId, status, lines }) => ({
        warehouseId,
        status,
        lines: lines.map(({ variationId, counted, system }) => [variationId, counted, system ?? null]),
      })),
      orders: this.state.orders.length,
      movements: [...this.state.variations.values()].reduce((sum, { movements }) => sum + movements.length, 0),
    };
  }

  #act(request: ShopRequest): ShopResponse {
    this.state.settle();
    const limited = this.#rateLimit();
    if (limited) return limited;
    const { status, body } = this.#reply(request);
    return { status, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
  }

  #reply(request: ShopRequest): Reply {
    if (request.headers.authorization !== `Bearer ${this.options.key}`) return refused('Unauthenticated.', 401);
    const route = this.#findRoute(request.method, request.path);
    if (!route) return refused('The route could not be found.', 404);
    const name = endpointName(route.endpoint);
    if (this.options.role === 'staff' && adminEndpoints.has(name)) return refused('This action is unauthorized.', 403);
    const problems = checkRequest(route.endpoint, request.query, request.body, this.options.strictFilters);
    if (Object.keys(problems).length > 0) {
      for (const problem of Object.values(problems).flat()) {
        this.violations.push({ method: request.method, path: request.path, problem });
      }
      return refused(problems as JsonValue);
    }
    const handler = handlers[name];
    if (!handler) return refused('This endpoint is not in the sandbox yet.', 501);
    const { perPage, opnameMs } = this.options;
    const { query, body } = request;
    return handler({ state: this.state, path: route.pathValues, query, body, options: { perPage, opnameMs } });
  }

  #rateLimit(): ShopResponse | undefined {
    const limit = this.options.rateLimitPerMinute;
    if (!Number.isFinite(limit)) return undefined;
    const now = this.options.clock.now();
    this.#recent = this.#recent.filter((moment) => now - moment < 60_000);
    const oldest = this.#recent[0] ?? now;
    const headers = { 'content-type': 'application/json', 'x-ratelimit-limit': String(limit) };
    if (this.#recent.length < limit) {
      this.#recent.push(now);
      return undefined;
    }
    const retryAfter = String(Math.ceil((oldest + 60_000 - now) / 1000));
    return {
      status: 429,
      headers: { ...headers, 'x-ratelimit-remaining': '0', 'retry-after': retryAfter },
      body: '{"response":"Failed","message":"Too Many Attempts."}',
    };
  }
}

export const createShop = (options: Partial<ShopOptions> = {}): Shop =>
  new Shop({ ...defaults, clock: new VirtualClock(), ...options });
