import { carryOnAmongPeople } from './troubled-people';

describe('jobs of every type, among people', () => {
  it('do nothing twice, lose no sale, tell nothing that is not so and come to their end', () => {
    carryOnAmongPeople({ seed: 1, numRuns: 200 });
  });

  it.each([
    ['a stock history that the shop refused was taken for one without our difference', 202],
    ['what a product carried was forgotten when a colleague carried on', 282],
  ])('once did: %s', (_why, seed) => {
    carryOnAmongPeople({ seed, numRuns: 5 });
  });
});
