import { pushInBusyShop } from './busy-shop';

describe('a push while the shop goes on', () => {
  it('loses no sale, writes over nothing it could read, and changes of a product nothing but its price', () => {
    pushInBusyShop({ seed: 7, numRuns: 50 });
  }, 180_000);
});
