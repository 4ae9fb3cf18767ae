import type { VerdictKind } from '../shell/server/rpc-views';

/** How good each outcome is, as a colour. */
export const verdictTones: Readonly<Record<VerdictKind, 'good' | 'warn' | 'bad' | 'calm'>> = {
  done: 'good',
  soldMeanwhile: 'warn',
  changedAfter: 'warn',
  failed: 'bad',
  unknown: 'bad',
  notPushed: 'warn',
  alreadySo: 'calm',
  theirs: 'calm',
  leftOut: 'calm',
};
