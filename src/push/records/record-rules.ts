import type { Endpoint } from '../../api/endpoint';
import type { Dataset } from '../../tables/dataset';
import type { Command } from '../command';
import type { Pushable } from '../pushable';
import type { ReadLive } from './live-records';
import type { ListedRecords, RecordSpec } from './record-fields';

/** What it takes to push the records of a dataset besides what the dataset says of its list, its update, and what its columns set. */
export interface RecordRules extends Pick<RecordSpec, 'carries' | 'details' | 'objections' | 'watches'> {
  readonly dataset: Dataset;
  /** Names its actions in the journal, for ever: `supplier.patch`. */
  readonly action: string;
  /** The columns by which people know a record. */
  readonly labels: Pushable['labels'];
  /** Where its records are read, as far as that is not simply the dataset's list: with what it is asked for, or one by one. */
  readonly source?: Pick<ListedRecords, 'parts' | 'recordsIn'> | { readonly detail: Endpoint };
  /** What can be done with a record besides changing it. */
  readonly commands?: readonly Command[];
  /** How the command column's state is read, where the record alone does not tell it. */
  readonly withStates?: (readRecords: ReadLive) => ReadLive;
}
