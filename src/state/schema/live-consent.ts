import * as v from '../valibot';
import type { StoredDocument } from './stored-document';

/**
 * Ids of the endpoints that a person allows formulas to ask in a spreadsheet; in the person's own properties. A consent that cannot be read is
 * none.
 */
export const liveConsentOf = (spreadsheetId: string): StoredDocument<readonly string[]> => ({
  name: `ngorder.live:${spreadsheetId}`,
  version: 1,
  schema: v.array(v.string()),
  upgrades: [],
  mayBeLost: 'always',
});
