import { allEndpoints, findEndpoint, requireEndpoint } from '../../src/api/catalogue';

describe('the catalogue', () => {
  it('finds every endpoint by its id, which begins with the name of its resource', () => {
    const all = allEndpoints();
    expect(all.map(({ id }) => findEndpoint(id))).toEqual(all);
  });

  it.each(['order', 'order.', 'order.nothing', '.list', '', 'constructor.name', 'order.constructor'])(
    'knows no endpoint %p',
    (id) => {
      expect(findEndpoint(id)).toBeUndefined();
      expect(() => requireEndpoint(id)).toThrow(expect.objectContaining({ code: 'unknownEndpoint' }));
    },
  );
});
