import * as v from '../../valibot';
import type { EntriesOf, StoredDocument } from '../stored-document';

/** What a tab asked for when it was first looked at after the journal had lost lines: what was filled in later, these cannot have carried out. */
export interface StoodAtGap {
  /** Which lines these are. */
  readonly gap: string;
  readonly entries: readonly string[];
}

/** In the state tab. Without it everything that stands in the tab is asked about. */
export const stoodAtGapOf = (tabId: number): StoredDocument<StoodAtGap> => ({
  name: `stood:${tabId}`,
  version: 1,
  schema: v.object({ gap: v.string(), entries: v.array(v.string()) } satisfies EntriesOf<StoodAtGap>),
  upgrades: [],
  mayBeLost: 'ifDamaged',
  isPersonal: true,
});
