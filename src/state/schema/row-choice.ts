import * as v from '../valibot';
import { type RowMatching, rowMatchingSchema } from './row-lines';
import type { EntriesOf, StoredDocument } from './stored-document';

/** For what the rows of a tab were used last. */
export interface RowChoice {
  readonly endpoint: string;
  readonly matching: RowMatching;
}

const rowChoice = v.object({ endpoint: v.string(), matching: rowMatchingSchema } satisfies EntriesOf<RowChoice>);

/** By the tab's id; in the state tab. What is damaged is chosen again. */
export const rowChoicesDocument: StoredDocument<Readonly<Record<string, RowChoice>>> = {
  name: 'rowChoices',
  version: 1,
  schema: v.record(v.string(), rowChoice),
  upgrades: [],
  mayBeLost: 'ifDamaged',
  isPersonal: true,
};
