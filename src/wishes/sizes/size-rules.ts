import { hasLostThousands } from '../../api/values/lost-thousands';
import { dayOfFraction } from '../../days/read-cell-day';
import type { MessageId, MessageValues } from '../../text/message';
import { commonEndings, endingOf, type UsualValues } from './usual-values';

/** A number that somebody asks for, be it in a cell that is pushed or in a row that is carried out, and what it is held against. */
export interface Sized {
  /** As it stands in the cell: of a difference, the difference. */
  readonly asked: number;
  /** What the shop would hold then. */
  readonly after: number;
  /** What the shop had said; 0 where it had said nothing. */
  readonly before: number;
  /** What is usual in its column. */
  readonly usual: UsualValues | undefined;
  /** By how many per cent it may change without a word. */
  readonly changePercent: number;
  /** What else is asked for in its column. */
  readonly alongside: readonly number[];
  /** Whether the cell shows it as a percentage. */
  readonly isPercent: boolean;
  /** By the shop's clock. */
  readonly today: string;
}

/** A rule about the size of a number: it may be meant, but looks like a slip. */
export interface SizeRule {
  readonly message: MessageId;
  readonly applies: (sized: Sized) => boolean;
  /** Amounts of money get their unit from whoever tells them. */
  readonly values: (sized: Sized) => MessageValues;
}

/** So many times as much, or as little, is more than a change. */
const farTimes = 10;

/** What tells whether a number is of a size that can be meant; 0 where nothing does. */
const referenceOf = ({ before, usual }: Pick<Sized, 'before' | 'usual'>): number =>
  before > 0 ? before : (usual?.middle ?? 0);

/** Where nothing tells what is usual, too. */
const isFarOff = (sized: Sized): boolean => {
  const reference = referenceOf(sized);
  return reference === 0 || sized.after > farTimes * reference || sized.after * 2 < reference;
};

/** Rounded; what is not all of it is never told as 100%. */
const percentOf = ({ before, after }: Sized): number => {
  const percent = before > 0 ? (Math.abs(after - before) / before) * 100 : 0;
  return percent > 99 && percent < 100 ? Math.floor(percent * 10) / 10 : Math.round(percent);
};

const beforeAndAfter = ({ before, after }: Sized) => ({ before, value: after, unit: '' });

/** Of a typed 100% Sheets keeps 1. */
const becamePercent: SizeRule = {
  message: 'warning.becamePercent',
  applies: ({ isPercent }) => isPercent,
  values: ({ asked }) => ({ percent: shownPercent(asked), value: asked, unit: '' }),
};

/** Without what arithmetic leaves over. */
export const shownPercent = (value: number): number => Math.round(value * 10_000) / 100;

/** Of a percentage that was typed without its sign. */
export const largeShare = (percent: number): MessageValues => ({ percent, meant: percent / 100 });

const lostThousands: SizeRule = {
  message: 'warning.lostThousands',
  applies: (sized) => hasLostThousands(sized.after, referenceOf(sized)),
  values: ({ asked }) => ({ value: asked, meant: asked * 1000, unit: '' }),
};

/** Of many pieces nearly all are sold at once by a slip only: a thousand and more took the place of some hundred. */
const lostOfStock: SizeRule = {
  ...lostThousands,
  applies: (sized) =>
    lostThousands.applies(sized) || (sized.after > 0 && sized.before >= 100 && sized.after * 100 <= sized.before),
};

/** Hardly anything costs less: of less, a thousand times as much was likelier meant. */
const smallestNote = 1000;

/** Whether an amount of rupiah is that small where none was there before, and the shop has hardly any like it, as far as it is known. */
export const isBelowNotes = ({ after, before, usual }: Pick<Sized, 'after' | 'before' | 'usual'>): boolean =>
  after > 0 && after < smallestNote && before === 0 && (usual === undefined || usual.low >= smallestNote);

const lostOfPrice: SizeRule = {
  ...lostThousands,
  applies: (sized) => lostThousands.applies(sized) || isBelowNotes(sized),
};

/** Of what is typed in whole hundreds nothing was a day. */
const isDayNumber = (asked: number, today: string): boolean =>
  dayOfFraction(asked, today) !== undefined && asked % 100 !== 0;

/** Where a day was read in a fraction, its number is what Sheets counts days by: few things are asked for in such a number. */
const becameDay: SizeRule = {
  message: 'warning.becameDay',
  applies: (sized) => isDayNumber(sized.asked, sized.today) && isFarOff(sized),
  values: ({ asked, today }) => ({ value: asked, day: dayOfFraction(asked, today) ?? '' }),
};

/** Of a shop whose prices end in 990 or 950, or are of its size, one more is a price; and so is one of several of its size that end alike, or most of which cannot be days. */
const becameDayOfMoney: SizeRule = {
  ...becameDay,
  applies: (sized) =>
    becameDay.applies(sized) &&
    !sized.usual?.endings.has(endingOf(sized.asked)) &&
    !isUsual(sized) &&
    !isAmongPrices(sized),
};

/** Where there was none before: one that was of another size fell or rose to it. */
const isUsual = ({ asked, before, usual }: Sized): boolean =>
  before === 0 && usual !== undefined && asked >= usual.low && asked <= usual.high;

/** Fewer may stand there by chance. */
const fewestAlongside = 3;

function isAmongPrices({ asked, alongside, today }: Sized): boolean {
  const near = alongside.filter((other) => other * 2 >= asked && other <= asked * 2);
  const prices = near.filter((other) => !isDayNumber(other, today)).length;
  const isPricedSo = commonEndings([...new Set(near)], fewestAlongside).has(endingOf(asked));
  return isPricedSo || (prices >= fewestAlongside && prices * 3 >= near.length);
}

const farMore: SizeRule = {
  message: 'warning.farMore',
  applies: ({ after, before, usual }) =>
    after > farTimes * Math.max(before, usual?.high ?? 0) && (before > 0 || usual !== undefined),
  values: ({ after, before, usual }) => ({ value: after, usual: Math.max(before, usual?.high ?? 0), unit: '' }),
};

/** Of what was not there before; of what was, a tenth of that is told. */
const farLess: SizeRule = {
  message: 'warning.farLess',
  applies: ({ after, before, usual }) =>
    before === 0 && usual !== undefined && after > 0 && after * farTimes <= usual.low,
  values: ({ after, usual }) => ({ value: after, usual: usual?.low ?? 0, unit: '' }),
};

const tenfold: SizeRule = {
  message: 'warning.tenfold',
  applies: ({ after, before, usual }) => before >= farTimes && after >= farTimes * before && after > (usual?.high ?? 0),
  values: beforeAndAfter,
};

const tenth: SizeRule = {
  message: 'warning.tenth',
  applies: ({ after, before }) => after >= 0 && after * farTimes <= before && before > 0,
  values: beforeAndAfter,
};

const largeChange = (message: MessageId, isSuch: (sized: Sized) => boolean): SizeRule => ({
  message,
  applies: (sized) => isSuch(sized) && percentOf(sized) > sized.changePercent,
  values: (sized) => ({ percent: percentOf(sized), most: sized.changePercent }),
});

const largeDrop = largeChange('warning.largeDrop', ({ before, after }) => after < before);
const largeRise = largeChange('warning.largeRise', ({ before, after }) => after >= before);

/** Of a price, whatever the thresholds. */
const becomesFree: SizeRule = {
  message: 'warning.priceZero',
  applies: ({ before, after }) => after === 0 && before > 0,
  values: () => ({}),
};

const moneyRules = (lost: SizeRule): SizeRule[] => [
  becamePercent,
  lost,
  becameDayOfMoney,
  farMore,
  largeDrop,
  largeRise,
];

/** What each kind of number is judged by. Of several rules about one number the first that applies is said. */
export const sizeRules = {
  /** How many pieces a warehouse holds, and what is added to them. */
  stock: [becamePercent, lostOfStock, becameDay, farMore, tenfold],
  difference: [becamePercent, becameDay, farMore, tenfold],
  /** How many, or how heavy. */
  amount: [becamePercent, lostThousands, becameDay, farMore, farLess, tenfold, tenth],
  money: moneyRules(lostThousands),
  price: [becomesFree, ...moneyRules(lostOfPrice)],
} as const satisfies Readonly<Record<string, readonly SizeRule[]>>;

export type SizeKind = keyof typeof sizeRules;

/** Whether anything tells of what size a number has to be. */
export const isKnownSize = (known: Pick<Sized, 'before' | 'usual'>): boolean => referenceOf(known) > 0;

/** What is to be wondered at in the size of a number. */
export const sizeDoubt = (kind: SizeKind, sized: Sized): SizeRule | undefined =>
  sizeRules[kind].find(({ applies }) => applies(sized));
