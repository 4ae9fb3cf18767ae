import * as v from '../../valibot';
import { areRows, type Baseline } from '../baseline';
import type { EntriesOf, StoredDocument } from '../stored-document';

/** What the shop said of the watched columns of a tab when it was read last: what the next reading is compared with. */
export interface SeenRows extends Pick<Baseline, 'columns' | 'rows'> {
  /** What was asked for, as a short text: readings of something else are not compared. */
  readonly asked: string;
}

const seenRows = v.object({
  asked: v.string(),
  columns: v.array(v.string()),
  rows: v.custom<Baseline['rows']>(areRows),
} satisfies EntriesOf<SeenRows>);

/** In the state tab. Where it is damaged, the next refresh begins anew, and tells no change. */
export const seenRowsOf = (tabId: number): StoredDocument<SeenRows> => ({
  name: `seen:${tabId}`,
  version: 1,
  schema: seenRows,
  upgrades: [],
  mayBeLost: 'ifDamaged',
});
