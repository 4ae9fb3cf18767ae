import { findUnfinished } from '../../jobs/unfinished-run';
import type { PendingValue, PlannedReader } from '../../push/scheduled/planned-values';
import { pushesInForce, pushesInHistory, type ShopValues, valuesInForce } from '../../push/scheduled/values-in-force';
import { withShopAccess } from '../../runs/shop-session';
import { keptParts, type ResetPartId, resetParts } from '../../state/reset-parts';
import type { ScheduledPush } from '../../state/schema/scheduled-pushes';
import { AddOnError } from '../../text/add-on-error';
import type { RpcContext } from '../rpc-call';

/** So many values are named of each shop. */
const mostNamed = 5;

/** Scheduled prices whose values are in their shops, and that nothing puts back once a part is forgotten. */
export interface InForceView {
  /** How many scheduled pushes, for whatever shop. */
  readonly count: number;
  /** The shop that the file uses comes first. */
  readonly shops: readonly (Omit<ShopValues, 'values'> & { readonly named: readonly PendingValue[] })[];
}

/** The scheduled pushes that do not go back any more without a part of what is kept. */
const pushesHeldBy = {
  schedules: ({ platform }) => pushesInForce(platform),
  history: pushesInHistory,
} satisfies Partial<Record<ResetPartId, (reader: PlannedReader) => readonly ScheduledPush[]>>;

/** The parts of which a person is told that scheduled prices hang on them. */
export type HoldingPartId = keyof typeof pushesHeldBy;

/** What a reset would forget, and what it keeps; it forgets nothing yet. */
export const describeReset = ({ platform, language }: RpcContext) =>
  withShopAccess(platform, language, (access) => {
    const inForce = (part: HoldingPartId): InForceView => {
      const pushes = pushesHeldBy[part](access);
      const shops = valuesInForce(access, pushes).map(({ values, ...shop }) => ({
        ...shop,
        named: values.slice(0, mostNamed),
      }));
      return { count: pushes.length, shops };
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
      timeZone: platform.workbook.timeZone,
      inForce: { schedules: inForce('schedules'), history: inForce('history') } satisfies Record<
        HoldingPartId,
        InForceView
      >,
    };
  });

/**
 * What is in the shop until its end stays there once what takes it back is forgotten: nobody is to find that out weeks later. Those that nobody can read are forgotten all the same.
 * @param told of how many scheduled pushes the person was told that they do not go back any more, for each part.
 * @throws AddOnError `resetHasScheduled` where more would not.
 */
export function requireToldOfScheduled(
  reader: PlannedReader,
  parts: readonly ResetPartId[],
  told: Readonly<Record<HoldingPartId, number>>,
): void {
  for (const part of ['schedules', 'history'] as const) {
    const count = parts.includes(part) ? pushesHeldBy[part](reader).length : 0;
    if (count > told[part]) throw new AddOnError('resetHasScheduled', { count });
  }
}
