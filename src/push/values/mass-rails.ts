import type { CellContext, CommonChange, Rail } from './rail';

type MassRail = Rail<CellContext>;

/** Of all that a column holds, so large a part is nearly all. */
export const nearlyAll = 0.85;

const isMany = ({ alike, settings }: CellContext): boolean => alike > settings.zeroRows;

const countAlike: MassRail['values'] = (_, { alike }) => ({ count: alike });

/** Different values that all become one: a cell that was filled down over the others. */
export const oneOverMany: MassRail = {
  message: 'warning.oneOverMany',
  applies: ({ wanted }, context) => wanted !== 0 && isMany(context) && context.replaced >= 3,
  values: ({ wanted }, { alike }) => ({ count: alike, value: wanted, unit: '' }),
};

/** Of what is either on or off. */
export const manyOff: MassRail = {
  message: 'warning.manyOff',
  applies: ({ wanted }, context) => (wanted === 'N' || wanted === 'false') && isMany(context),
  values: countAlike,
};

/** One difference for everything that the shop holds. */
export const sameForAll: MassRail = {
  message: 'warning.sameStep',
  applies: ({ column }, context) => isMany(context) && context.alike >= context.filledIn(column) * nearlyAll,
  values: ({ wanted }, { alike }) => ({ count: alike, step: Number(wanted) }),
};

/** The names of things, all the same; of other texts, such as descriptions, many may be, but not those of nearly everything. */
export const oneText: MassRail = {
  ...oneOverMany,
  applies: (edit, context) =>
    oneOverMany.applies(edit, context) &&
    (context.isLabel || context.alike >= context.filledIn(edit.column) * nearlyAll),
};

const common = <Kind extends CommonChange['kind']>(
  kind: Kind,
  message: MassRail['message'],
  values: (change: Extract<CommonChange, { readonly kind: Kind }>) => Readonly<Record<string, string | number>>,
): MassRail => {
  const isSuch = (change: CommonChange | undefined): change is Extract<CommonChange, { readonly kind: Kind }> =>
    change?.kind === kind;
  return {
    message,
    applies: (_, context) => isSuch(context.common),
    values: (_, context) => (isSuch(context.common) ? values(context.common) : {}),
  };
};

/** Many numbers that were changed by one movement of the hand. */
export const massDoubts: readonly MassRail[] = [
  oneOverMany,
  common('digits', 'warning.digitsReplaced', ({ count, from, to }) => ({ count, from, to })),
  common('copied', 'warning.copiedColumn', ({ count }) => ({ count })),
  common('step', 'warning.sameStep', ({ count, step }) => ({ count, step })),
  common('series', 'warning.series', ({ count, step }) => ({ count, step })),
];
