import { skuColumn, variations } from '../../tables/datasets/goods/variations';
import { skuRule } from '../../wishes/many/sku-rule';
import { type GivenValue, takenDoubts } from '../../wishes/many/taken-values';
import type { Edit, Reason } from '../edit';
import type { Candidate } from './candidates';
import type { JudgedTab } from './edited-tab';

/** What is told of a new SKU that another variation has, or is given. */
export function takenSkus(
  { baseline, elsewhere, pushable }: JudgedTab,
  candidates: readonly Candidate[],
): (edit: Edit) => readonly Reason[] {
  if (!pushable.covers(variations.id)) return () => [];
  const given = new Map(
    candidates.flatMap(({ edit }) => (edit.column === skuColumn ? [[edit.key, skuIn(edit)] as const] : [])),
  );
  if (given.size === 0) return () => [];
  const doubtAbout = takenDoubts(skuRule, [...given.values()], [baseline, ...elsewhere()]);
  return ({ key }) => {
    const sku = given.get(key);
    const doubt = sku && doubtAbout(sku);
    return doubt ? [doubt] : [];
  };
}

const skuIn = ({ recordId, wanted }: Edit): GivenValue => ({ id: recordId, value: String(wanted) });
