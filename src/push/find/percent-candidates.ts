import { mayBePercentage, percentCells } from '../../tables/tab/percent-cells';
import type { Candidate } from './candidates';
import type { OpenedTab } from './edited-tab';

/** Tells of candidates whether their cell shows a percentage. */
export type PercentCells = (
  tab: Pick<OpenedTab, 'tab' | 'snapshot'>,
  candidates: readonly Candidate[],
) => (candidate: Candidate) => boolean;

/** Asked nobody. */
export const noPercent: PercentCells = () => () => false;

/** By the formats of the cells that hold numbers so small that they may come of one. */
export const percentCandidates: PercentCells = ({ tab, snapshot }, candidates) => {
  const placeOf = ({ row, edit }: Candidate) => ({ row: row.row, column: snapshot.columnOf.get(edit.column) ?? 0 });
  const isSmall = ({ kind, edit }: Candidate) => kind !== 'share' && mayBePercentage(edit.wanted);
  const isShown = percentCells(tab, candidates.filter(isSmall).map(placeOf));
  return (candidate) => isSmall(candidate) && isShown(placeOf(candidate));
};
