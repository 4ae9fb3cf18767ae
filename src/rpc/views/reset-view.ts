import { findUnfinished } from '../../jobs/unfinished-run';
import { othersInHistory, valuesOfOthers } from '../../push/scheduled/colleagues/values-of-others';
import type { JournalReader, PendingValue } from '../../push/scheduled/planned-values';
import {
  pushesInForce,
  pushesInHistory,
  type ValuesInForce,
  valuesInForce,
} from '../../push/scheduled/values-in-force';
import { withShopAccess } from '../../runs/shop-session';
import { keptParts, type ResetPartId, resetParts } from '../../state/reset-parts';
import { AddOnError } from '../../text/add-on-error';
import type { RpcContext } from '../rpc-call';

/** So many values are named of each shop and colleague. */
const mostNamed = 5;

/** Scheduled prices whose values are in their shops, and that nothing puts back once a part is forgotten. */
export interface InForceView {
  /** How many scheduled pushes, for whatever shop. */
  readonly count: number;
  /** The shop that the file uses comes first. */
  readonly groups: readonly (Omit<ValuesInForce, 'values'> & { readonly named: readonly PendingValue[] })[];
}

interface Held {
  readonly count: number;
  readonly groups: () => readonly ValuesInForce[];
}

/** The scheduled pushes that do not go back any more without a part of what is kept. */
const heldBy = {
  schedules: (reader) => {
    const pushes = pushesInForce(reader.platform);
    return { count: pushes.length, groups: () => valuesInForce(reader, pushes) };
  },
  history: (reader) => {
    const [pushes, others] = [pushesInHistory(reader), othersInHistory(reader)];
    const groups = () => [...valuesInForce(reader, pushes), ...valuesOfOthers(reader, others)];
    return { count: pushes.length + others.length, groups };
  },
} satisfies Partial<Record<ResetPartId, (reader: JournalReader) => Held>>;

/** The parts of which a person is told that scheduled prices hang on them. */
export type HoldingPartId = keyof typeof heldBy;

/** What a reset would forget, and what it keeps; it forgets nothing yet. */
export const describeReset = ({ platform, language }: RpcContext) =>
  withShopAccess(platform, language, (access) => {
    const inForce = (part: HoldingPartId): InForceView => {
      const { count, groups } = heldBy[part](access);
      return {
        count,
        groups: groups().map(({ values, ...group }) => ({ ...group, named: values.slice(0, mostNamed) })),
      };
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
  reader: JournalReader,
  parts: readonly ResetPartId[],
  told: Readonly<Record<HoldingPartId, number>>,
): void {
  for (const part of ['schedules', 'history'] as const) {
    const count = parts.includes(part) ? heldBy[part](reader).count : 0;
    if (count > told[part]) throw new AddOnError('resetHasScheduled', { count });
  }
}
