import type { Client } from '../api/client';
import type { ConnectionMemory } from '../api/connection-memory';
import type { Language, MessageId } from '../text/message';
import type { Table } from './table';

/** What a dataset needs to fetch its records. */
export interface DatasetSource {
  readonly client: Client;
  readonly memory: ConnectionMemory;
  /** Told as it goes: which step, how much of it is done. */
  readonly onProgress: (step: MessageId, done: number, total: number) => void;
}

/** A table that can be pulled. */
export interface Dataset {
  readonly id: string;
  readonly title: Readonly<Record<Language, string>>;
  /** Fetches every record. Throws rather than give a part. */
  readonly load: (source: DatasetSource) => LoadedTable;
}

export interface LoadedTable {
  readonly table: Table;
  /** Records counted by kind, for the person's eyes: `{ products: 1200, variations: 3004 }`. */
  readonly counts: Readonly<Record<string, number>>;
}
