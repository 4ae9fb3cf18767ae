import { groupOf } from '../../../wishes/many/group-of';
import { type PendingValue, type PlannedReader, pendingOf } from '../planned-values';
import { isInForce, isKnownByPlan, summed, type ValuesInForce } from '../values-in-force';
import { toldPushes } from './doers';
import { frozenOf, type PushOf } from './published-pushes';

/**
 * What colleagues tell that they have in the shop, of which the lines of their runs alone say what is to go back, and that nobody else goes on with: whoever forgets the history
 * forgets the lines of everybody. Anybody could have written that; because of it a person is asked.
 */
export function othersInHistory(reader: PlannedReader): readonly PushOf[] {
  const { others, doerOf } = toldPushes(reader.platform, reader.connection);
  return others.filter(
    (told) => isInForce(told.push) && !(isKnownByPlan(told.push) && frozenOf(reader, told)) && !doerOf(told),
  );
}

/** Of how many colleagues values are told. */
const mostColleagues = 20;

/** Their values, those of each by themselves: what they put aside tells how all of it would go back. */
export function valuesOfOthers(reader: PlannedReader, others: readonly PushOf[]): readonly ValuesInForce[] {
  const byAuthor = [...groupOf(others, ({ author }) => author).values()];
  return byAuthor.slice(0, mostColleagues).map((told) => {
    const frozen = new Map(told.map((one) => [one.push, frozenOf(reader, one)]));
    const pushes = told.map(({ push }) => push);
    return {
      ...{ of: 'colleague', name: told[0]?.by ?? '' },
      ...summed(pushes, (push) =>
        (frozen.get(push)?.edits ?? []).map(
          ({ baseline, wanted, ...edit }): PendingValue =>
            pendingOf({ ...edit, baseline: wanted, wanted: baseline }, push.endsAt ?? push.startsAt),
        ),
      ),
    };
  });
}
