import { openPulled } from '../open-pulled';

/** Differences of several variations that were pushed, and typed again. */
function pushTwice(count: number, minutesLater: number) {
  const { variation, typeIn, preview, confirm, cloud } = openPulled();
  const ids = Array.from({ length: count }, (_, index) => variation(index).id);
  const typeAll = () => {
    ids.forEach((id, index) => {
      typeIn(id, 'delta:0', String(5 + ((index * 7) % 4)));
    });
  };
  typeAll();
  confirm(preview());
  cloud.clock.advance(minutesLater * 60_000);
  typeAll();
  return preview().edits.map(({ warnings }) => warnings.join());
}

describe('differences that an undo in the sheet brought back', () => {
  it('take a tick that says when they were pushed', () => {
    expect(pushTwice(4, 2)).toEqual(
      Array(4).fill(expect.stringMatching(/^Last pushed on .*Tick only to push it again$/)),
    );
  });

  it('take none the next day: a delivery may well be as large as the last one', () => {
    expect(pushTwice(4, 24 * 60)).toEqual(['', '', '', '']);
  });

  it('take one also where there is one alone: ten minutes after the first, the same is hardly a second delivery', () => {
    expect(pushTwice(1, 2)).toEqual([expect.stringMatching(/^Last pushed on /)]);
    expect(pushTwice(2, 11)).toEqual(['', '']);
  });

  it('take none where the push was undone in between', () => {
    const { variation, typeIn, preview, confirm, rpc } = openPulled();
    const { id } = variation(0);
    typeIn(id, 'delta:0', '5');
    const { run } = confirm(preview());
    confirm(rpc('push.undo', { run }));
    typeIn(id, 'delta:0', '5');
    expect(preview().edits).toMatchObject([{ wanted: 5, warnings: [] }]);
  });

  it('take none where another number is asked for', () => {
    const { variation, typeIn, preview, confirm } = openPulled();
    const { id } = variation(0);
    for (const text of ['5', '6']) {
      typeIn(id, 'delta:0', text);
      const plan = preview();
      expect(plan.edits).toMatchObject([{ warnings: [] }]);
      confirm(plan);
    }
  });
});
