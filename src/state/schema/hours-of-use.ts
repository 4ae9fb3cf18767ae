import { latestMoment } from '../../days/day';
import * as v from '../valibot';
import type { EntriesOf, StoredDocument } from './stored-document';

/** What was used within one hour of what Google limits in a day {facts §1}. */
export interface HourOfUse {
  /** Hours since 1970. */
  readonly hour: number;
  readonly requests: number;
  /** How long triggers ran. */
  readonly triggerMs: number;
  readonly propertyOperations: number;
  /** Recipients of mails. */
  readonly mails: number;
}

const amount = v.pipe(v.number(), v.minValue(0), v.maxValue(Number.MAX_SAFE_INTEGER));

/**
 * Of one person, in their own properties: of all their files where the add-on is published, of one where the script is bound to it. Whatever is there was
 * used, and executions that were killed used more. Lost, it is counted from then on.
 */
export const hoursOfUseDocument: StoredDocument<readonly HourOfUse[]> = {
  name: 'ngorder.used',
  version: 1,
  schema: v.array(
    v.object({
      hour: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(latestMoment / 3_600_000)),
      ...{ requests: amount, triggerMs: amount, propertyOperations: amount, mails: amount },
    } satisfies EntriesOf<HourOfUse>),
  ),
  upgrades: [],
  mayBeLost: 'always',
};

/** The same of the functions of one file, whoever looked at them: in the document cache, since functions may write no properties. */
export const hoursOfFunctionsDocument: StoredDocument<readonly HourOfUse[]> = {
  ...hoursOfUseDocument,
  name: 'ngorder.usedByFunctions',
};
