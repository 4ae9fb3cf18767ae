import { catalogue } from '../../src/api/catalogue';
import { listAll } from '../../src/api/list-all';
import { answered } from '../ports/scripted-http';
import { clientOver, codeOf } from './client-over';

describe('listAll', () => {
  const page = (total: number, perPage: number, current: number) => {
    const totalPages = Math.ceil(total / perPage);
    const count = Math.max(0, Math.min(perPage, total - (current - 1) * perPage));
    const data = Array.from({ length: count }, (_, index) => ({ id: (current - 1) * perPage + index + 1 }));
    const pagination = { total, count, per_page: perPage, current_page: current, total_pages: totalPages };
    return answered(200, { data, meta: { pagination } });
  };
  const pageOf = (url: string) => Number(new URL(url).searchParams.get('pagination_offset'));
  const sizeOf = (url: string) => Number(new URL(url).searchParams.get('per_page'));

  it('reads every page of a shop that gives 10 a page whatever is asked', () => {
    const { http, client, memory } = clientOver(({ url }) => page(95, 10, pageOf(url)));
    const ids = listAll(client, memory, catalogue.product.search, {}).map(({ id }) => id);
    expect(ids).toEqual(Array.from({ length: 95 }, (_, index) => index + 1));
    expect(http.sent).toHaveLength(10);
    http.waves.length = 0;
    listAll(client, memory, catalogue.product.search, {});
    expect(http.sent.every(({ url }) => !url.includes('per_page'))).toBe(true);
  });

  it('reads 100 a page from a shop that honours it', () => {
    const { http, client, memory } = clientOver(({ url }) => page(250, Math.min(100, sizeOf(url)), pageOf(url)));
    expect(listAll(client, memory, catalogue.product.search, {})).toHaveLength(250);
    expect(http.sent).toHaveLength(3);
  });

  it('reads the list anew when it changed meanwhile, and says so when it keeps changing', () => {
    let total = 30;
    const settling = clientOver(({ url }) => {
      if (pageOf(url) === 2 && total === 30) total = 31;
      return page(total, 10, pageOf(url));
    });
    expect(listAll(settling.client, settling.memory, catalogue.product.search, {})).toHaveLength(31);

    let growing = 30;
    const restless = clientOver(({ url }) => {
      growing += 1;
      return page(growing, 10, pageOf(url));
    });
    expect(codeOf(() => listAll(restless.client, restless.memory, catalogue.product.search, {}))).toBe('listChanged');
  });

  it('gives nothing rather than a part when a page fails for good', () => {
    const { client, memory } = clientOver(({ url }) =>
      pageOf(url) === 3 ? answered(500, {}) : page(50, 10, pageOf(url)),
    );
    expect(codeOf(() => listAll(client, memory, catalogue.product.search, {}))).toBe('serverFailed');
  });
});

describe('a list that insists on a filter', () => {
  const strict = (url: string) => {
    const { searchParams } = new URL(url);
    const status = searchParams.get('order_progress_status');
    if (status === null) return answered(400, { response: 'Failed', message: { order_progress_status: ['required'] } });
    const orders =
      status === 'DELIVERED' ? [{ order_id: 1 }, { order_id: 2 }] : status === 'NO AWB' ? [{ order_id: 2 }] : [];
    const pagination = { total: orders.length, count: orders.length, per_page: 100, current_page: 1, total_pages: 1 };
    return answered(200, { data: orders, meta: { pagination } });
  };

  it('is read once for each documented value, each record once, and remembered as such', () => {
    const { http, client, memory } = clientOver(({ url }) => strict(url));
    expect(
      listAll(client, memory, catalogue.order.list, {})
        .map(({ order_id }) => order_id)
        .sort(),
    ).toEqual([1, 2]);
    expect(http.sent).toHaveLength(7);
    listAll(client, memory, catalogue.order.list, {});
    expect(http.sent).toHaveLength(13);
  });

  it('is read as asked where the filter is given', () => {
    const { http, client, memory } = clientOver(({ url }) => strict(url));
    listAll(client, memory, catalogue.order.list, { order_progress_status: 'NO AWB' });
    expect(http.sent).toHaveLength(1);
  });
});
