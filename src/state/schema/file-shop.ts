import * as v from '../valibot';
import type { StoredDocument } from './stored-document';

/**
 * The id of the connection that a person uses in a spreadsheet, `''` where they ended it there. In the person's own properties: nobody else can
 * change which shop a file is about for them.
 */
export const usedConnectionOf = (spreadsheetId: string): StoredDocument<string> => ({
  name: `ngorder.uses:${spreadsheetId}`,
  version: 1,
  schema: v.string(),
  upgrades: [],
  mayBeLost: 'ifDamaged',
});

/**
 * The id of the connection that was chosen in the file last, whoever chose it. In the properties of the document, where every editor can write: it is
 * offered to a person, and nothing follows from it by itself.
 */
export const proposedConnectionDocument: StoredDocument<string> = {
  name: 'ngorder.shop',
  version: 1,
  schema: v.string(),
  upgrades: [],
  mayBeLost: 'always',
};
