import { takenRules, tellsWhose } from '../../wishes/many/taken-rules';
import { takenDoubts } from '../../wishes/many/taken-values';
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
