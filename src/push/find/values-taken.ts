import { waybillColumn } from '../../tables/datasets/orders/order-columns';
import { orders } from '../../tables/datasets/orders/orders';
import { takenDoubts, takenRules, tellsWhose } from '../../wishes/many/taken-values';
import { waybillSense } from '../../wishes/orders/waybill-doubts';
import type { Edit, Reason } from '../edit';
import type { Candidate } from './candidates';
import type { JudgedTab } from './edited-tab';

/** What is told of a new value that another record has, or is given, where no two have the same; given what is told of it already. */
export function valuesTaken(
  { baseline, elsewhere, pushable }: JudgedTab,
  candidates: readonly Candidate[],
): (edit: Edit, told: readonly Reason[]) => readonly Reason[] {
  const dataset = Object.keys(takenRules).find(pushable.covers) ?? '';
  const doubtsIn = new Map(
    takenRules[dataset]?.flatMap((rule) => {
      const given = candidates.flatMap(({ edit }) => (edit.column === rule.column ? [givenBy(edit)] : []));
      return given.length === 0 ? [] : [[rule.column, takenDoubts(rule, given, [baseline, ...elsewhere()])] as const];
    }),
  );
  return (edit, told) => (told.some(tellsWhose) ? [] : (doubtsIn.get(edit.column)?.(givenBy(edit)) ?? []));
}

const givenBy = ({ recordId, parentId, wanted }: Edit) => ({ id: recordId, parentId, value: String(wanted) });

/** What is told of a tracking number that is none, or another order's. */
export function strangeWaybills({ baseline, elsewhere, pushable }: JudgedTab): (edit: Edit) => readonly Reason[] {
  if (!pushable.covers(orders.id)) return () => [];
  const doubtAbout = waybillSense([...elsewhere(), baseline]);
  return ({ column, recordId, sku, wanted }) =>
    column === waybillColumn
      ? [doubtAbout({ waybill: String(wanted), orderId: recordId, orderNumber: sku }) ?? []].flat()
      : [];
}
