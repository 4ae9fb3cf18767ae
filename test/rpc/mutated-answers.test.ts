import { mutateAnswers } from './mutated-answers';

/** The soak plays more. What is asked goes on in one spreadsheet for each job; what changes the shop begins anew each time, and takes longer. */
const [asked, changed] = [450, 50];

describe('jobs of which one answer has a form that nobody expects', () => {
  it('say so by name, leave no half table, and do what they do when they are asked again', () => {
    expect(mutateAnswers({ seed: 1, asked, changed: 0 })).toEqual([]);
  });

  it('come to their end: nothing twice, nothing told that is not so, no text of the engine’s, no key', () => {
    expect(mutateAnswers({ seed: 1, asked: 0, changed })).toEqual([]);
  });

  it.each([
    ['the state of an order', { seed: 15, asked: 0, changed: 5 }],
    ['the waybill number of an order', { seed: 60, asked: 0, changed: 5 }],
    ['the end of the shop’s package', { seed: 7, asked: 30, changed: 0 }],
    ['the id of a notification', { seed: 2_058_031_136, asked: 30, changed: 0 }],
    ['the id of a payment', { seed: 1_982_515_644, asked: 30, changed: 5 }],
    ['the SKU of a variation that is reviewed', { seed: 77_260, asked: 30, changed: 5 }],
  ])('tell an object in no place of a text, as once in that of %s', (_what, plays) => {
    expect(mutateAnswers(plays)).toEqual([]);
  });

  it('take a number in place of the text of an id for that text, or leave the tab as it was', () => {
    expect(mutateAnswers({ seed: 2_058_031_124, asked: 30, changed: 0 })).toEqual([]);
  });

  it.each([
    ['of which no request can be made, is refused by the name of that answer', 2_429_440_059],
    ['that is read back after everything has left, is told without a word of the engine’s', 2_429_440_051],
  ])('a product %s', (_what, seed) => {
    expect(mutateAnswers({ seed, asked: 0, changed: 5 })).toEqual([]);
  });
});
