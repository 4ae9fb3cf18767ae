import type { Operation, OperationNotes } from './operation';
import { newOperation } from './operation';
import { next } from './operation-state';
import type { FollowUp } from './operation-type';
import type { ShopSession } from './shop-session';

/** How an operation is numbered that an earlier one of its run makes necessary: `3+1` makes good for operation 3, `3.1` is a part of it. */
type Relation = '+' | '.';

/**
 * What an operation of a run makes necessary, as operations of the same run. In a run that was taken up in doubt of its lines they are doubted
 * too: the lines that are missing may have said that they left.
 */
export function addedTo<Intent, Result extends OperationNotes>(
  { journal, platform }: Pick<ShopSession, 'journal' | 'platform'>,
  { run, operation: former }: Pick<Operation, 'run' | 'operation'>,
  relation: Relation,
  wanted: readonly FollowUp<Intent>[],
): Operation<Intent, Result>[] {
  const added = wanted.map(({ kind, intentFor }, index) => {
    const operation = `${former}${relation}${index + 1}`;
    const intent = intentFor(run, operation);
    return newOperation<Intent, Result>(platform.clock.now(), { run, operation, kind, intent });
  });
  if (added.length === 0 || !journal.wasDoubted(run)) return added;
  // They may have left at any time since the run began.
  const began = journal.linesOf(run).find(({ operation }) => operation === '')?.at;
  return added.map((one) => ({ ...one, state: next(one.state, 'doubt'), at: began ?? one.at }));
}
