import { readReference } from '../../../workbench/shop/checks/reference';
import { compileRoutes } from '../../../workbench/shop/routes';
import { openShop } from './open-shop';

describe('routes', () => {
  it.each([0, 1])('lead every documented endpoint to itself, by its candidate %i', (choice) => {
    const findRoute = compileRoutes(readReference(), choice);
    for (const endpoint of readReference()) {
      const path = endpoint.paths[Math.min(choice, endpoint.paths.length - 1)] ?? '';
      expect(findRoute(endpoint.method, path.replace(/\{\w+\}/g, '7'))).toMatchObject({ kind: 'route', endpoint });
    }
  });

  it('read the values in a path', () => {
    const findRoute = compileRoutes(readReference(), 0);
    expect(findRoute('GET', '/product/81/detail')).toMatchObject({ pathValues: { product_id: '81' } });
  });

  it('accept a path with the root of the API before it', () => {
    const { ask, shop } = openShop();
    expect(ask('GET', '/api/open/shop').status).toBe(200);
    expect(shop.log.map(({ path }) => path)).toEqual(['/shop']);
  });

  it('allow trying a spelling that this shop does not serve', () => {
    const { ask, shop } = openShop();
    expect(ask('GET', '/stock_opname').status).toBe(404);
    expect(shop.violations).toEqual([]);
  });

  it('record what no document knows: another path, another method', () => {
    const { ask, shop } = openShop();
    expect([ask('GET', '/products').status, ask('DELETE', '/shop').status]).toEqual([404, 405]);
    expect(shop.violations.map(({ problem }) => problem)).toEqual([
      'GET /products is not documented.',
      'DELETE /shop is not documented.',
    ]);
  });

  it('tell a missing record from a missing path', () => {
    const { ask, shop } = openShop();
    expect(ask('GET', '/product/1/detail')).toMatchObject({ status: 404, body: { message: 'Product not found' } });
    expect(shop.violations).toEqual([]);
  });
});
