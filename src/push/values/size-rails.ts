import { hasLostThousands } from '../../api/values/lost-thousands';
import { dayOfSerial } from '../../days/read-cell-day';
import type { Edit, Value } from '../edit';
import type { CellContext, Rail, UsualValues } from './rail';

type SizeRail = Rail<CellContext>;

/** A number that a cell asks for, and what it is held against. */
interface Sized {
  readonly after: number;
  /** What the shop had said; 0 where it had said nothing. */
  readonly before: number;
  readonly usual: UsualValues | undefined;
}

/** So many times as much, or as little, is more than a change. */
const farTimes = 10;

const amount = (value: Value): number => (typeof value === 'number' && Number.isFinite(value) ? value : 0);

const ofValue = ({ column, baseline, wanted }: Edit, { usualIn }: CellContext): Sized => ({
  ...{ after: amount(wanted), before: amount(baseline), usual: usualIn(column) },
});

/** What a difference leaves. */
function ofDifference({ wanted }: Edit, { counterpart, baselineIn, usualIn }: CellContext): Sized {
  const before = counterpart ? amount(baselineIn(counterpart.column)) : 0;
  return { after: before + amount(wanted), before, usual: counterpart && usualIn(counterpart.column) };
}

/** What tells whether a number is of a size that can be meant. */
const referenceOf = ({ before, usual }: Sized): number => (before > 0 ? before : (usual?.middle ?? 0));

const isFarMore = ({ after, before, usual }: Sized): boolean =>
  after > farTimes * Math.max(before, usual?.high ?? 0) && (before > 0 || usual !== undefined);

/** Where a day was read in a fraction, its number is what Sheets counts days by: no amount that anybody asks for looks like it. */
const isDay = (sized: Sized): boolean =>
  dayOfSerial(sized.after) !== undefined && sized.after % 100 !== 0 && isFarOff(sized);

/** Where nothing tells what is usual, too. */
const isFarOff = (sized: Sized): boolean => {
  const reference = referenceOf(sized);
  return reference === 0 || sized.after > farTimes * reference || sized.after * 2 < reference;
};

const beforeAndAfter = ({ before, after }: Sized) => ({ before, value: after, unit: '' });

type SizeOf = (edit: Edit, context: CellContext) => Sized;

const sizeRails = (sizeOf: SizeOf) => ({
  lostThousands: {
    message: 'warning.lostThousands',
    applies: (edit, context) => {
      const sized = sizeOf(edit, context);
      return hasLostThousands(sized.after, referenceOf(sized));
    },
    values: ({ wanted }) => ({ value: Number(wanted), meant: Number(wanted) * 1000, unit: '' }),
  } satisfies SizeRail,
  becameDay: {
    message: 'warning.becameDay',
    applies: (edit, context) => isDay(sizeOf(edit, context)),
    values: (edit, context) => {
      const { after } = sizeOf(edit, context);
      return { value: after, day: dayOfSerial(after) ?? '' };
    },
  } satisfies SizeRail,
  farMore: {
    message: 'warning.farMore',
    applies: (edit, context) => isFarMore(sizeOf(edit, context)),
    values: (edit, context) => {
      const { after, before, usual } = sizeOf(edit, context);
      return { value: after, usual: Math.max(before, usual?.high ?? 0), unit: '' };
    },
  } satisfies SizeRail,
  tenfold: {
    message: 'warning.tenfold',
    applies: (edit, context) => {
      const { after, before, usual } = sizeOf(edit, context);
      return before >= farTimes && after >= farTimes * before && after > (usual?.high ?? 0);
    },
    values: (edit, context) => beforeAndAfter(sizeOf(edit, context)),
  } satisfies SizeRail,
  tenth: {
    message: 'warning.tenth',
    applies: (edit, context) => {
      const { after, before } = sizeOf(edit, context);
      return after >= 0 && after * farTimes <= before && before > 0;
    },
    values: (edit, context) => beforeAndAfter(sizeOf(edit, context)),
  } satisfies SizeRail,
});

export const valueSizes = sizeRails(ofValue);
export const differenceSizes = sizeRails(ofDifference);

/** Whether a difference takes all that there is. */
export const leavesNothing = (edit: Edit, context: CellContext): boolean => {
  const { after, before } = ofDifference(edit, context);
  return before > 0 && after === 0;
};
