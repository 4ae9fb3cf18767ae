import { pushManyInTrouble } from './troubled-push';

describe.each([
  [0.05, 1],
  [0.2, 335],
])('with trouble in %d of all requests', (share, firstSeed) => {
  it('no edit is lost or doubled in 334 pushes', async () => {
    const endings = await pushManyInTrouble(share, firstSeed, 334);
    expect(endings.done).toBeGreaterThan(900);
  }, 180_000);
});
