import type { EditStatus } from '../push/stock-edit';
import type { EditView, PlanView } from '../rpc/work-calls';

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

/** With stock in one warehouse only, naming it on each line would be noise. */
export const spansWarehouses = (lines: readonly { readonly warehouseId: number }[]): boolean =>
  new Set(lines.map(({ warehouseId }) => warehouseId)).size > 1;
