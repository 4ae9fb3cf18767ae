import type { JsonObject, JsonValue } from './shop-message';
import type { ShopState } from './shop-state';

/** A request that reached its endpoint and fits its table. */
export interface Call {
  readonly state: ShopState;
  readonly path: Readonly<Record<string, string>>;
  readonly query: JsonObject;
  readonly body: JsonObject;
  readonly options: { readonly perPage: 'documented' | 'generous'; readonly opnameMs: number };
}

export interface Reply {
  readonly status: number;
  readonly body: JsonValue;
}

/** What an endpoint does, by its name in the reference: `GET /product/search`. */
export type Handlers = Readonly<Record<string, (call: Call) => Reply>>;

export const ok = (body: JsonValue): Reply => ({ status: 200, body });

/** The document shows both spellings of success. */
export const success = (data: JsonValue): Reply => ok({ response: 'Success', data });

export const refused = (message: JsonValue, status = 400): Reply => ({ status, body: { response: 'Failed', message } });

export const missingRecord = (what: string): Reply => refused(`${what} not found`, 404);

const dayMs = 86_400_000;
const jakartaMs = 7 * 3_600_000;

/** `2026-03-02` in Jakarta. */
export const dayOf = (moment: number): string => new Date(moment + jakartaMs).toISOString().slice(0, 10);
/** `2026-03-02 09:00:00` in Jakarta. */
export const timeOf = (moment: number): string =>
  new Date(moment + jakartaMs).toISOString().slice(0, 19).replace('T', ' ');

/** The days asked for; where nothing is asked, the last 30. */
export function periodOf({ query, state }: Call): (moment: number) => boolean {
  const from = String(query.start_date ?? dayOf(state.clock.now() - 30 * dayMs));
  const to = String(query.end_date ?? '9999-12-31');
  return (moment) => dayOf(moment) >= from && dayOf(moment) <= to;
}

/** One page of a list, with the meta that the document shows. */
export function paged(
  call: Call,
  items: readonly JsonValue[],
  size: { readonly default: number; readonly max?: number; readonly fixed?: boolean },
): JsonObject {
  const asked = Number(call.query.per_page ?? size.default);
  const perPage = size.fixed ? size.default : Math.max(1, Math.min(asked, size.max ?? asked));
  const page = Math.max(1, Number(call.query.pagination_offset ?? 1));
  const data = items.slice((page - 1) * perPage, page * perPage);
  const totalPages = Math.max(1, Math.ceil(items.length / perPage));
  return {
    data,
    meta: {
      pagination: {
        total: items.length,
        count: data.length,
        per_page: perPage,
        current_page: page,
        total_pages: totalPages,
        links: {},
      },
    },
  };
}
