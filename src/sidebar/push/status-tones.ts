import type { EditStatus } from '../shell/server/rpc-views';

/** How good each status is, as a colour. */
export const statusTones: Readonly<Record<EditStatus, 'good' | 'warn' | 'bad' | 'calm'>> = {
  ready: 'good',
  conflict: 'warn',
  blocked: 'bad',
  alreadySo: 'calm',
};
