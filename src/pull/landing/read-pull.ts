import type { TabPort } from '../../google/ports';
import type { PullDefinition } from '../../state/pull-definition';
import type { DatasetTab } from '../../state/schema/tab-list';
import type { Dataset } from '../../tables/dataset';
import type { Table } from '../../tables/table';
import type { PullReading } from '../pull-reading';

/** What was read, and the tab that it goes to. */
export interface ReadPull {
  readonly dataset: Dataset;
  readonly definition: PullDefinition;
  readonly reading: PullReading;
  readonly table: Table;
  readonly tab: TabPort;
  /** What is remembered of the tab; absent where nothing was pulled into it yet. */
  readonly known: DatasetTab | undefined;
  /** Whether what is damaged of the tab's baselines is built again. */
  readonly mayRebuild: boolean;
}
