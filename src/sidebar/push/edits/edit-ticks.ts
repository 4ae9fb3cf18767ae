import type { EditView, PlanView } from '../../shell/server/rpc-views';

type Doubt = EditView['doubts'][number];
export type WarningKind = Doubt['message'];
type Ticked = Pick<EditView, 'key' | 'doubts'>;

const kindsOf = ({ doubts }: Ticked): readonly WarningKind[] => [...new Set(doubts.map(({ message }) => message))];

const tickOf = (key: string, kind: WarningKind): string => `${key} ${kind}`;

/** What has to be ticked for an edit to be pushed: each kind of its warnings, or the edit itself where it has none. */
export const ticksOf = (edit: Ticked): readonly string[] =>
  edit.doubts.length === 0 ? [edit.key] : kindsOf(edit).map((kind) => tickOf(edit.key, kind));

export type TickState = 'all' | 'some' | 'none';

export function stateOf(ticks: readonly string[], unticked: ReadonlySet<string>): TickState {
  const ticked = ticks.filter((tick) => !unticked.has(tick)).length;
  return ticked === ticks.length ? 'all' : ticked > 0 ? 'some' : 'none';
}

const isTicked = (edit: Ticked, unticked: ReadonlySet<string>): boolean => stateOf(ticksOf(edit), unticked) === 'all';

const readyOf = ({ edits }: PlanView): EditView[] => edits.filter(({ status }) => status === 'ready');

/** What a push of this plan would send. */
export const chosenOf = (plan: PlanView, unticked: ReadonlySet<string>): EditView[] =>
  readyOf(plan).filter((edit) => isTicked(edit, unticked));

/** What stays because a warning of it is not ticked. */
export const countHeldByWarnings = (plan: PlanView, unticked: ReadonlySet<string>): number =>
  readyOf(plan).filter((edit) => edit.doubts.length > 0 && !isTicked(edit, unticked)).length;

/** A kind of warning that several ready edits have. */
export interface SharedKind {
  readonly kind: WarningKind;
  /** As the first of them is told. */
  readonly values: Doubt['values'];
  readonly ticks: readonly string[];
  readonly rows: number;
  readonly edits: readonly EditView[];
}

const countRows = (edits: readonly EditView[]): number => new Set(edits.map(({ recordId }) => recordId)).size;

/** In the order of their first edits. */
export function sharedKinds(edits: readonly EditView[]): SharedKind[] {
  const ready = edits.filter(({ status }) => status === 'ready');
  return [...new Set(ready.flatMap(kindsOf))].flatMap((kind) => {
    const such = ready.filter((edit) => kindsOf(edit).includes(kind));
    if (such.length < 2) return [];
    const first = such[0]?.doubts.find(({ message }) => message === kind);
    return {
      kind,
      values: first?.values ?? {},
      ticks: such.map(({ key }) => tickOf(key, kind)),
      rows: countRows(such),
      edits: such,
    };
  });
}

/** Of edits with one warning ticked: how many rows wait for other ticks as well, and which; `null` where none does. */
export function othersNeeded({ kind, edits }: SharedKind, unticked: ReadonlySet<string>) {
  const waiting = edits.filter((edit) => !unticked.has(tickOf(edit.key, kind)) && !isTicked(edit, unticked));
  const open = waiting.flatMap(({ key, doubts }) => doubts.filter(({ message }) => unticked.has(tickOf(key, message))));
  if (waiting.length === 0) return null;
  return { rows: countRows(waiting), doubts: [...new Map(open.map((doubt) => [doubt.message, doubt])).values()] };
}

/** Ticks that only a person gives. */
export const untickedAtFirst = ({ edits }: PlanView): ReadonlySet<string> =>
  new Set(edits.filter(({ doubts }) => doubts.length > 0).flatMap(ticksOf));

/** All that a person sees of an edit when they agree to it. */
const seenOf = ({ wanted, live, details = {} }: EditView): string => JSON.stringify([wanted, live, details]);

const doubtsOf = ({ doubts }: EditView): string => JSON.stringify(doubts);

/**
 * The ticks that are missing in a plan that follows another one: of edits that say just what they said, those that were; of those that say anything
 * else, all; of those that a choice has made ready, what only a person gives.
 */
export function stillUnticked(before: PlanView, unticked: ReadonlySet<string>, next: PlanView): ReadonlySet<string> {
  const known = new Map(before.edits.map((edit) => [edit.key, edit]));
  const missing = (edit: EditView): readonly string[] => {
    const seen = known.get(edit.key);
    const ticks = ticksOf(edit);
    if (!seen || seenOf(seen) !== seenOf(edit)) return ticks;
    if (seen.status !== 'ready') return edit.doubts.length > 0 ? ticks : [];
    return doubtsOf(seen) === doubtsOf(edit) ? ticks.filter((tick) => unticked.has(tick)) : ticks;
  };
  return new Set(readyOf(next).flatMap(missing));
}

/** How many edits of a plan a person has agreed to that are ready in the one that follows it, and not agreed to there. */
export function countUntickedSince(
  before: { readonly plan: PlanView; readonly unticked: ReadonlySet<string> },
  next: { readonly plan: PlanView; readonly unticked: ReadonlySet<string> },
): number {
  const agreed = new Set(chosenOf(before.plan, before.unticked).map(({ key }) => key));
  return readyOf(next.plan).filter((edit) => agreed.has(edit.key) && !isTicked(edit, next.unticked)).length;
}

/** What a person said to a plan, as the script takes it. */
export function consentTo(plan: PlanView, unticked: ReadonlySet<string>) {
  const chosen = chosenOf(plan, unticked);
  const keys = new Set(chosen.map(({ key }) => key));
  return {
    exclude: readyOf(plan).flatMap(({ key }) => (keys.has(key) ? [] : key)),
    acknowledged: chosen.filter(({ doubts }) => doubts.length > 0).map(({ key }) => key),
  };
}
