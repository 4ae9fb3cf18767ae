import type { JobView } from '../shell/server/rpc-views';
import type { Shell } from '../shell/shell';

/** What is done by itself for the shop that the file uses now. */
export const jobsThatRun = ({ state }: Pick<Shell<never>, 'state'>): readonly JobView[] =>
  (state.value?.schedule.jobs ?? []).filter((job) => job.state === 'active');
