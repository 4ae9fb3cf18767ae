import * as v from '../valibot';
import type { StoredDocument } from './stored-document';

/** The id of the tab that the journal was written into for people; in the state tab. Where it is damaged, the journal comes in a new tab. */
export const journalTabDocument: StoredDocument<number> = {
  name: 'journalTab',
  version: 1,
  schema: v.number(),
  upgrades: [],
  mayBeLost: 'ifDamaged',
  isPersonal: true,
};
