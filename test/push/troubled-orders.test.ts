import { payAndCancelInTrouble } from './troubled-orders';

const pushes = 25;

describe.each([0.05, 0.2, 0.5])('payments and cancellations while %f of all requests go wrong', (share) => {
  it('happen once where they are told as done, not at all where they failed, and never twice', async () => {
    const endings = await payAndCancelInTrouble(share, 0, pushes);
    expect(endings.done).toBeGreaterThan(pushes);
  });
});
