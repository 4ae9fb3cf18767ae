import type { EditStatus, EditView, PlanView } from '../shell/server/rpc-views';

export interface EditGroup {
  readonly status: EditStatus;
  readonly edits: readonly EditView[];
}

/** What needs a person's eye comes first, what needs nothing last. */
const groupOrder: readonly EditStatus[] = ['conflict', 'blocked', 'ready', 'alreadySo'];

export const groupEdits = ({ edits }: PlanView): EditGroup[] =>
  groupOrder
    .map((status) => ({ status, edits: edits.filter((edit) => edit.status === status) }))
    .filter((group) => group.edits.length > 0);

/** How many edits a push of this plan would send. */
export const countChosen = ({ edits }: PlanView, unticked: ReadonlySet<string>): number =>
  edits.filter(({ key, status }) => status === 'ready' && !unticked.has(key)).length;

/** How many records the push would delete. */
export const countDeletions = ({ edits }: PlanView, unticked: ReadonlySet<string>): number =>
  edits.filter(({ key, status, isDestructive }) => status === 'ready' && isDestructive && !unticked.has(key)).length;

/** With edits in one column only, naming it on each line would be noise. */
export const spansColumns = (lines: readonly { readonly column: string }[]): boolean =>
  new Set(lines.map(({ column }) => column)).size > 1;

/** A warning that several ready edits share. */
export interface SharedWarning {
  readonly warning: string;
  readonly keys: readonly string[];
}

/** In the order of their first edits. */
export function sharedWarnings(edits: readonly EditView[]): SharedWarning[] {
  const keysOf = new Map<string, string[]>();
  for (const { key, status, warnings } of edits) {
    if (status !== 'ready') continue;
    for (const warning of warnings) keysOf.set(warning, [...(keysOf.get(warning) ?? []), key]);
  }
  return [...keysOf].filter(([, keys]) => keys.length > 1).map(([warning, keys]) => ({ warning, keys }));
}

/** Keys of edits that are pushed only if a person ticks them. */
export const keysWithWarnings = ({ edits }: PlanView): ReadonlySet<string> =>
  new Set(edits.filter(({ warnings }) => warnings.length > 0).map(({ key }) => key));
