import { pushManyInTrouble } from './troubled-push';

describe.each([
  [0.05, 1],
  [0.2, 71],
])('with trouble in %d of all requests', (share, firstSeed) => {
  it('no edit is lost or doubled in 70 pushes', async () => {
    const endings = await pushManyInTrouble(share, firstSeed, 70);
    expect(endings.done).toBeGreaterThan(190);
  }, 180_000);
});
