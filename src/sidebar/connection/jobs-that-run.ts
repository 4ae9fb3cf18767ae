import type { JobView } from '../shell/server/rpc-views';
import type { Shell } from '../shell/shell';

/** What is done by itself for the shop that the file uses now; scheduled prices also where they are paused, as they would never go back without it. */
export const jobsThatRun = ({ state }: Pick<Shell<never>, 'state'>): readonly JobView[] =>
  (state.value?.schedule.jobs ?? []).filter(
    ({ state: is, task }) => is === 'active' || (is !== 'otherShop' && task.kind === 'prices'),
  );
