import { type Sized, type SizeKind, type SizeRule, sizeRules } from '../../wishes/sizes/size-rules';
import type { Edit, Value } from '../edit';
import { type CellContext, firstOf, type Rail } from './rail';

type SizeOf = (edit: Edit, context: CellContext) => Sized;

const amount = (value: Value): number => (typeof value === 'number' && Number.isFinite(value) ? value : 0);

const ofValue: SizeOf = ({ column, baseline, wanted }, { askedIn, isPercent, settings, today, usualIn }) => ({
  ...{ asked: amount(wanted), after: amount(wanted), before: amount(baseline), alongside: askedIn(column) },
  ...{ usual: usualIn(column), changePercent: settings.changePercent, isPercent, today },
});

/** What a difference leaves. */
const ofDifference: SizeOf = ({ wanted }, { counterpart, baselineIn, isPercent, settings, today, usualIn }) => {
  const before = counterpart ? amount(baselineIn(counterpart.column)) : 0;
  const asked = amount(wanted);
  const usual = counterpart && usualIn(counterpart.column);
  const { changePercent } = settings;
  return { asked, after: before + asked, before, usual, alongside: [], changePercent, isPercent, today };
};

const railOf =
  (sizeOf: SizeOf) =>
  ({ message, applies, values }: SizeRule): Rail<CellContext> => ({
    message,
    applies: (edit, context) => applies(sizeOf(edit, context)),
    values: (edit, context) => values(sizeOf(edit, context)),
  });

/** The rules about the size of a kind of number, as rails: the first that applies speaks. */
export const sizeRails = (kind: SizeKind): Rail<CellContext>[] =>
  firstOf(sizeRules[kind].map(railOf(kind === 'difference' ? ofDifference : ofValue)));

/** Whether a difference takes all that there is. */
export const leavesNothing = (edit: Edit, context: CellContext): boolean => {
  const { after, before } = ofDifference(edit, context);
  return before > 0 && after === 0;
};
