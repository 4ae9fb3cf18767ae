import { carryOnAmongPeople } from './troubled-people';

describe('jobs of every type, among people', () => {
  it('do nothing twice, lose no sale, tell nothing that is not so and come to their end', () => {
    carryOnAmongPeople({ seed: 1, numRuns: 200 });
  });
});
