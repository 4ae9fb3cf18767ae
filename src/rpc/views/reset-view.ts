import { findUnfinished } from '../../jobs/unfinished-run';
import { isInForce, type PendingValue, valuesInForce } from '../../push/scheduled/planned-values';
import { scheduledAsFarAsReadable } from '../../push/scheduled/scheduled-list';
import { withShopAccess } from '../../runs/shop-session';
import { keptParts, type ResetPartId, resetParts } from '../../state/reset-parts';
import { AddOnError } from '../../text/add-on-error';
import type { RpcContext } from '../rpc-call';

/** So many values are named. */
const mostNamed = 5;

/** Scheduled prices whose values are in the shop, and that nothing puts back once schedules are forgotten. */
export interface InForceView {
  /** How many scheduled pushes, for whatever shop. */
  readonly count: number;
  readonly timeZone: string;
  /** How many values of the shop that the file uses, and the first few of them. */
  readonly values: number;
  readonly named: readonly PendingValue[];
}

/** What a reset would forget, and what it keeps; it forgets nothing yet. */
export const describeReset = ({ platform, language }: RpcContext) =>
  withShopAccess(platform, language, (access) => {
    const values = valuesInForce(access);
    const { timeZone } = platform.workbook;
    const inForce: InForceView = {
      ...{ count: countInForce(platform), timeZone },
      ...{ values: values.length, named: values.slice(0, mostNamed) },
    };
    return {
      language,
      parts: resetParts.map(({ id, title, means, isUsual }) => ({
        id,
        title: title[language],
        means: means[language],
        isUsual,
      })),
      kept: keptParts.map(({ text }) => text[language]),
      /** The run that has to come to its end before; `null` where none waits. */
      unfinished: findUnfinished(access.journal)?.run ?? null,
      inForce,
    };
  });

const countInForce = (platform: RpcContext['platform']): number =>
  scheduledAsFarAsReadable(platform).filter(isInForce).length;

/**
 * What is in the shop until its end stays there once schedules are forgotten: nobody is to find that out weeks later. Those that nobody can read are forgotten all the same.
 * @param told how many scheduled pushes the person was told that do not go back any more.
 * @throws AddOnError `resetHasScheduled` where more would not.
 */
export function requireToldOfScheduled(
  platform: RpcContext['platform'],
  parts: readonly ResetPartId[],
  told: number,
): void {
  if (!parts.includes('schedules')) return;
  const count = countInForce(platform);
  if (count > told) throw new AddOnError('resetHasScheduled', { count });
}
