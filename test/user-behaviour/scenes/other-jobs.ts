import type { Job } from '../scene';
import { openDashboardScene } from './dashboard-scene';
import { openFunctionScene } from './function-scene';
import { openJournalScene } from './journal-scene';
import { openRowScene } from './row-scene';

/** What neither brings a table nor takes edits. */
export const otherJobs: readonly Job[] = [
  { name: 'refresh the dashboard', open: openDashboardScene },
  { name: 'send rows', open: openRowScene },
  { name: 'export the journal', open: openJournalScene },
  { name: 'refresh functions', open: openFunctionScene },
];
