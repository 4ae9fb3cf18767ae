import type { RowDetailsView } from '../shell/server/rpc-views';

/** How good each state of a record is, as a colour. */
export const recordTones: Readonly<Record<RowDetailsView['lines'][number]['state'], 'good' | 'warn' | 'bad' | 'calm'>> =
  {
    planned: 'calm',
    leaving: 'calm',
    accepted: 'calm',
    done: 'good',
    failed: 'bad',
    unknown: 'warn',
    abandoned: 'warn',
  };
