import type { LineStatus } from './edits/edit-groups';

/** How good each status is, as a colour. */
export const statusTones: Readonly<Record<LineStatus, 'good' | 'warn' | 'bad' | 'calm'>> = {
  ready: 'good',
  doubtful: 'warn',
  conflict: 'warn',
  blocked: 'bad',
  alreadySo: 'calm',
};
