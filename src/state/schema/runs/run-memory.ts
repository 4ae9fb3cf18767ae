import * as v from '../../valibot';
import type { EntriesOf, StoredDocument } from '../stored-document';
import { type NotedGap, notedGapSchema } from './journal-gap';

/**
 * How far this person's latest run over a spreadsheet and shop is. A file can be set back to an earlier state, with lines that were sealed then;
 * this cannot.
 */
export interface RunMemory {
  readonly run: string;
  /** Counts this person's runs there. */
  readonly number: number;
  /** Of the last note in the journal after which something left. */
  readonly save: number;
  /** What its lines were then, by the digest that their run's own line bears. Absent in what earlier versions kept. */
  readonly digest?: string;
  readonly isOpen: boolean;
  readonly gap?: NotedGap;
}

/** In the person's own properties. One that is damaged vouches for no line: what is still planned is looked up before it is sent. */
export const runMemoryOf = (stamp: string): StoredDocument<RunMemory> => ({
  name: `ngorder.runs:${stamp}`,
  version: 1,
  schema: v.object({
    run: v.string(),
    number: v.number(),
    save: v.number(),
    digest: v.exactOptional(v.string()),
    isOpen: v.boolean(),
    gap: v.exactOptional(notedGapSchema),
  } satisfies EntriesOf<RunMemory>),
  upgrades: [],
  mayBeLost: 'ifDamaged',
});
