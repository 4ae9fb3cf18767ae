import type { Call } from '../handler';
import { dayMs, dayOf } from '../local-time';
import { apiRoot, type JsonObject, type JsonValue } from '../shop-message';

export interface PageRule {
  /** Records a page where nothing is asked. */
  readonly default: number;
  readonly max?: number;
  /** Whatever is asked, a page has the default size. */
  readonly isFixed?: boolean;
  /** How the document prints the links of a last page: both forms occur. */
  readonly noLinks?: 'list';
}

/** One page of a list with its meta. Only the records of that page are turned into JSON: shops are large. */
export function paged<T>(
  call: Call,
  records: readonly T[],
  rule: PageRule,
  toJson: (record: T) => JsonValue,
): JsonObject {
  const { query } = call;
  const asked = Number(query.per_page ?? rule.default);
  const perPage = rule.isFixed ? rule.default : Math.max(1, Math.min(asked, rule.max ?? asked));
  const page = Math.max(1, Number(query.pagination_offset ?? 1));
  const data = records.slice((page - 1) * perPage, page * perPage).map(toJson);
  const totalPages = Math.max(1, Math.ceil(records.length / perPage));
  const noLinks = rule.noLinks === 'list' ? [] : {};
  return {
    data,
    meta: {
      pagination: {
        total: records.length,
        count: data.length,
        per_page: perPage,
        current_page: page,
        total_pages: totalPages,
        links: page < totalPages ? { next: linkTo(call, page + 1) } : noLinks,
      },
    },
  };
}

function linkTo({ requestPath, query }: Call, page: number): string {
  const flat = Object.entries(query).filter(
    ([name, value]) => name !== 'pagination_offset' && typeof value !== 'object',
  );
  const search = new URLSearchParams(flat.map(([name, value]) => [name, String(value)]));
  search.set('pagination_offset', String(page));
  return `https://api.ngorder.id${apiRoot}${requestPath}?${search}`;
}

/** The days asked for, both included; where no first day is asked for, the last 30 days. */
export const daysAskedFor = ({ query, state }: Call) => ({
  from: String(query.start_date ?? dayOf(state.clock.now() - 30 * dayMs)),
  to: String(query.end_date ?? '9999-12-31'),
});

/** Whether a moment lies within the days asked for. */
export function periodOf(call: Call): (moment: number) => boolean {
  const { from, to } = daysAskedFor(call);
  return (moment) => dayOf(moment) >= from && dayOf(moment) <= to;
}

/** Whether one of the texts contains what was looked for, in whatever case; everything does where nothing was. */
export function keywordOf({ query }: Call): (...texts: readonly string[]) => boolean {
  const keyword = String(query.keyword ?? '').toLowerCase();
  return (...texts) => keyword === '' || texts.some((text) => text.toLowerCase().includes(keyword));
}
