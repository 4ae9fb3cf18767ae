import {
  chosenOf,
  consentTo,
  countHeldByWarnings,
  countUntickedSince,
  othersNeeded,
  sharedKinds,
  stateOf,
  stillUnticked,
  ticksOf,
  untickedAtFirst,
  type WarningKind,
} from '../../../../src/sidebar/push/edits/edit-ticks';
import { warningTitle } from '../../../../src/sidebar/push/warning-title';
import { languages } from '../../../../src/sidebar/texts/languages';
import { edit, planOf } from '../../scripted-server';

const doubted = (key: string, ...kinds: readonly WarningKind[]) => ({
  ...edit(key, 'ready'),
  warnings: kinds.map((kind) => `${kind} of ${key}`),
  doubts: kinds.map((message) => ({ message, values: { most: 50 } })),
});

const low = 'warning.belowCost';
const drop = 'warning.largeDrop';
const keysOf = (edits: readonly { readonly key: string }[]) => edits.map(({ key }) => key);

/** One price over fourteen rows, that is below the cost of the first three. */
const filledDown = planOf(
  Array.from({ length: 14 }, (_, index) =>
    doubted(`${index + 1}/price`, 'warning.oneOverMany', ...(index < 3 ? ([low] as const) : [])),
  ),
);

const ticking = (unticked: ReadonlySet<string>, ...kinds: readonly WarningKind[]) => {
  const ticks = sharedKinds(filledDown.edits).filter(({ kind }) => kinds.includes(kind));
  const given = new Set(ticks.flatMap((one) => one.ticks));
  return new Set([...unticked].filter((tick) => !given.has(tick)));
};

test('counts only ready edits that are ticked', () => {
  const plan = planOf([edit('1/stock:0', 'ready'), edit('2/stock:0', 'blocked'), edit('4/stock:0', 'ready')]);

  expect(keysOf(chosenOf(plan, new Set()))).toEqual(['1/stock:0', '4/stock:0']);
  expect(keysOf(chosenOf(plan, new Set(['4/stock:0'])))).toEqual(['1/stock:0']);
  expect(consentTo(plan, new Set(['4/stock:0']))).toEqual({ exclude: ['4/stock:0'], acknowledged: [] });
});

test('offers one tick for each kind of warning that several ready edits have, whatever numbers it tells', () => {
  const edits = [
    doubted('1/price', drop),
    doubted('2/price', low, drop),
    { ...doubted('3/price', drop), status: 'blocked' as const },
    doubted('2/price_reseller', drop, drop),
  ];
  expect(sharedKinds(edits)).toMatchObject([
    {
      kind: drop,
      values: { most: 50 },
      ticks: [`1/price ${drop}`, `2/price ${drop}`, `2/price_reseller ${drop}`],
      rows: 2,
    },
  ]);
});

test('a tick for one kind leaves what is warned of another kind too', () => {
  const first = untickedAtFirst(filledDown);
  expect([chosenOf(filledDown, first).length, countHeldByWarnings(filledDown, first)]).toEqual([0, 14]);

  const one = ticking(first, 'warning.oneOverMany');
  expect([chosenOf(filledDown, one).length, countHeldByWarnings(filledDown, one)]).toEqual([11, 3]);
  expect(consentTo(filledDown, one)).toMatchObject({ exclude: ['1/price', '2/price', '3/price'] });

  const both = ticking(one, low);
  expect([chosenOf(filledDown, both).length, countHeldByWarnings(filledDown, both)]).toEqual([14, 0]);
  expect(consentTo(filledDown, both)).toEqual({ exclude: [], acknowledged: keysOf(filledDown.edits) });
});

test('shows an edit as ticked in part while only some kinds of its warnings are', () => {
  const first = untickedAtFirst(filledDown);
  const state = (unticked: ReadonlySet<string>) =>
    [0, 13].map((index) => stateOf(filledDown.edits.slice(index, index + 1).flatMap(ticksOf), unticked));

  expect(state(first)).toEqual(['none', 'none']);
  expect(state(ticking(first, 'warning.oneOverMany'))).toEqual(['some', 'all']);
  expect(state(ticking(first, 'warning.oneOverMany', low))).toEqual(['all', 'all']);
});

describe('a tick that was given or taken away before a plan was made anew', () => {
  const before = planOf([doubted('1/price', drop), edit('2/price', 'ready'), { ...edit('3/price', 'conflict') }]);
  const given: ReadonlySet<string> = new Set(['2/price']);
  const [first, second, third] = before.edits;
  if (!first || !second || !third) throw new Error('three edits were planned');
  const missingIn = (...edits: typeof before.edits) => [...stillUnticked(before, given, planOf([...edits]))];

  test('stays with an edit that says just what it said', () => {
    expect(missingIn(first, second)).toEqual(['2/price']);
    expect(countUntickedSince({ plan: before, unticked: given }, { plan: before, unticked: given })).toBe(0);
  });

  test.each([
    ['value', { wanted: 7 }],
    ['value in the shop', { live: 7 }],
    ['details', { details: { day: '2026-03-02' } }],
    ['warning', { doubts: [{ message: drop, values: { most: 60 } }] }],
  ] as const)('is missing for an edit with another %s, and that is counted', (_what, part) => {
    const next = planOf([{ ...first, ...part }, second]);
    const unticked = stillUnticked(before, given, next);
    expect([...unticked]).toEqual([`1/price ${drop}`, '2/price']);
    expect(countUntickedSince({ plan: before, unticked: given }, { plan: next, unticked })).toBe(1);
  });

  test('is missing for an edit without a warning that says something else, too', () => {
    expect(missingIn({ ...second, wanted: 7 }, { ...third, status: 'ready', wanted: 7 })).toEqual([
      '2/price',
      '3/price',
    ]);
  });

  test('is missing for what a choice has made ready only where that has a warning', () => {
    const chosen = { ...third, status: 'ready', choice: 'mine' } as const;
    expect(missingIn(chosen)).toEqual([]);
    expect(missingIn({ ...chosen, doubts: first.doubts })).toEqual([`3/price ${drop}`]);
  });
});

test('calls a kind by its name, with its limit', () => {
  expect(warningTitle(languages.id.texts, drop, { most: 50, percent: 61 })).toBe('Turun lebih dari 50%');
  expect(warningTitle(languages.en.texts, drop, { most: 50, percent: 61 })).toBe('Down more than 50%');
  expect(languages.en.texts.preview.tickKind('Down more than 50%', 17, '17')).toBe('Down more than 50%: 17 rows');
});

test('tells which other warnings keep rows unticked where one is ticked as a whole', () => {
  const [drop, cost] = ['warning.largeDrop', 'warning.belowCost'] as const;
  const plan = planOf([doubted('1/price', drop, cost), doubted('2/price', drop)]);
  const [shared] = sharedKinds(plan.edits);
  if (!shared) throw new Error('none is shared');
  const unticked = new Set([...untickedAtFirst(plan)].filter((tick) => !shared.ticks.includes(tick)));

  expect(othersNeeded(shared, untickedAtFirst(plan))).toBeNull();
  expect(othersNeeded(shared, unticked)).toMatchObject({ rows: 1, doubts: [{ message: cost }] });
  expect(othersNeeded(shared, new Set())).toBeNull();
});
