import type { Risk } from '../../api/endpoint';
import { isErrorValue } from '../../tables/error-value';
import { isWellFormed } from '../../text/well-formed';
import type { Action } from '../action';
import type { Edit, Reason } from '../edit';
import { type CellContext, type Rail, reasonsOf, wantedValue } from '../values/rail';
import { type ValueKind, valueKinds } from '../values/value-kinds';

/** What a rule about all kinds of values may look at besides the edit itself. */
export interface RailContext extends CellContext {
  readonly action: Action;
  readonly kind: ValueKind;
  /** How many rows of the tab carry the edit's id. */
  readonly rowsWithId: number;
  /** Whether the row's record came from the shop. */
  readonly isKnown: boolean;
  /** Whether another row sets the same shared value to something else. */
  readonly isContradicted: boolean;
  /** How many edits the tab has. */
  readonly edits: number;
}

/** What makes any edit of a row impossible; asked before the kind of value has its say. */
const rowErrors: readonly Rail<RailContext>[] = [
  { message: 'blocked.cellFailed', applies: ({ wanted }) => isErrorValue(wanted), values: wantedValue },
  { message: 'blocked.unknownRow', applies: (_, { isKnown }) => !isKnown },
  { message: 'blocked.duplicateRow', applies: (_, { rowsWithId }) => rowsWithId > 1 },
  {
    message: 'blocked.tooMany',
    applies: (_, { edits, settings }) => edits > settings.mostEdits,
    values: (_, { edits, settings }) => ({ edits, most: settings.mostEdits }),
  },
];

/** What no kind of value takes; asked after the kind, which names more of what people do. */
const textErrors: readonly Rail<RailContext>[] = [
  { message: 'blocked.brokenCharacter', applies: ({ wanted }) => !isWellFormed(String(wanted)) },
];

const allowedInstead = ({ column, wanted }: Edit, { action }: RailContext): string | undefined =>
  action.allowedInsteadOf?.(column, wanted);

/** What the action does not take, or other rows contradict; asked last. */
const actionErrors: readonly Rail<RailContext>[] = [
  {
    message: 'blocked.notAllowed',
    applies: (edit, context) => allowedInstead(edit, context) !== undefined,
    values: (edit, context) => ({ ...wantedValue(edit), allowed: allowedInstead(edit, context) ?? '' }),
  },
  { message: 'blocked.contradiction', applies: (_, { isContradicted }) => isContradicted },
];

const riskIs = (risk: Risk, { wanted }: Edit, { riskOf }: Action): boolean => riskOf(wanted) === risk;

const hasWayBack = ({ column, baseline, wanted }: Edit, { undo }: Action): boolean =>
  undo?.({ column, from: baseline, to: wanted }, undefined) !== undefined;

/** What the action's risk asks a tick for. */
const riskDoubts: readonly Rail<RailContext>[] = [
  {
    message: 'warning.outward',
    applies: (edit, { action }) => riskIs('outward', edit, action) && !hasWayBack(edit, action),
  },
  {
    message: 'warning.told',
    applies: (edit, { action }) => riskIs('outward', edit, action) && hasWayBack(edit, action),
  },
  { message: 'warning.money', applies: (edit, { action }) => riskIs('money', edit, action) },
  { message: 'warning.destructive', applies: (edit, { action }) => riskIs('destructive', edit, action) },
];

/** Why an edit must not be pushed; `undefined` when nothing forbids it. */
export function errorOf(edit: Edit, context: RailContext): Reason | undefined {
  const [reason] = reasonsOf(
    [...rowErrors, ...valueKinds[context.kind].errors, ...textErrors, ...actionErrors],
    edit,
    context,
  );
  return reason ?? context.action.objectionTo?.(edit);
}

/** What makes a person's tick necessary. */
export const warningsOf = (edit: Edit, context: RailContext): Reason[] => [
  ...reasonsOf([...valueKinds[context.kind].doubts, ...riskDoubts], edit, context),
  ...(context.action.doubtsAbout?.(edit) ?? []),
];
