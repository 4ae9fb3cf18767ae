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

  it('take none where two are typed again one by one', () => {
    expect(pushTwice(2, 2)).toEqual(['', '']);
  });
});
