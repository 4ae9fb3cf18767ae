import type { RunLineView } from '../shell/server/rpc-views';

export const keyOfLine = ({ recordId, column }: RunLineView): string => `${recordId}/${column}`;

/** What the shop took because a person wanted it; what only makes something good is taken back together with it. */
export const mayBeUndone = ({ state, repairs, undoneAt }: RunLineView): boolean =>
  state === 'done' && repairs === '' && undoneAt === null;

export const hasFailed = ({ state }: RunLineView): boolean => state === 'failed';
