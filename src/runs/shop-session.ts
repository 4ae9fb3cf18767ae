import { renewingAccess } from '../access/shop-access';
import { type Client, withClient } from '../api/client';
import type { ConnectionMemory } from '../api/connection-memory';
import type { Platform } from '../google/ports';
import { loadMemory, requireConnection, saveMemory } from '../state/connection';
import type { Connection } from '../state/schema/connections/connection';
import type { LeaseRecord } from '../state/schema/lease';
import { openSeals, type Seals } from '../state/seal/seals';
import { stampOf } from '../state/stamp';
import { openStateStore, type StateStore } from '../state/state-store';
import type { Language } from '../text/message';
import { type Journal, noteUnread, openJournal } from './journal/journal';
import type { JournalLine } from './journal/journal-line';
import { openLatestRun } from './journal/latest-run';
import { openRunMemory } from './journal/run-memory';
import { openRunTurns } from './journal/run-turns';
import { type Run, withRun } from './run';
import { newRunId } from './run-id';
import { tellBeside } from './tell-beside';

/** What is kept in the spreadsheet for one shop. Both are read when they are asked for, once. */
export interface KeptState {
  /** {@link stampOf} this spreadsheet and shop. */
  readonly stamp: string;
  readonly journal: Journal;
  readonly store: StateStore;
  /** Of this person, for this spreadsheet and shop. */
  readonly seals: Seals;
  /** Adds a line to the journal that no run hangs on, also where nobody has read it. @returns how many lines it has then, of whatever run. */
  readonly note: (line: JournalLine) => number;
}

/** The shop of this person, to be asked. */
export interface ShopAccess extends KeptState {
  readonly platform: Platform;
  readonly language: Language;
  readonly connection: Connection;
  readonly memory: ConnectionMemory;
  readonly client: Client;
}

/** Everything that one run needs: the spreadsheet, the shop, and the right to work on both. */
export interface ShopSession extends ShopAccess {
  readonly run: Run;
  /** Set while a person ends a run that others may have written, without a look at where its results belong. */
  readonly endsForeign?: boolean;
}

/**
 * Gives access to the shop for questions, and remembers what was learnt about the connection.
 * @param beforeWave stops the work by throwing.
 * @param connection the one that this person uses in the file when absent.
 * @throws AddOnError `notConnected`, `connectionRemoved`, and whatever the work throws.
 */
export function withShopAccess<T>(
  platform: Platform,
  language: Language,
  work: (access: ShopAccess) => T,
  beforeWave: () => void = () => undefined,
  connection: Connection = requireConnection(platform),
): T {
  const memory = loadMemory(platform.properties, connection);
  const before = JSON.stringify(memory);
  const options = {
    http: platform.http,
    clock: platform.clock,
    access: renewingAccess(platform, connection, language),
    memory,
    beforeWave,
  };
  try {
    return withClient(options, (client) => {
      const kept = openKeptState(platform, connection);
      return work(together({ platform, language, connection, memory, client }, kept));
    });
  } finally {
    if (JSON.stringify(memory) !== before) {
      tellBeside({ platform, language }, 'memory', () => saveMemory(platform.properties, connection, memory));
    }
  }
}

/**
 * Opens a session for a run: access to the shop, and the lease of the spreadsheet.
 * @param runId continues that run; a new one otherwise.
 * @throws AddOnError `notConnected`, `connectionRemoved`, `busy`, and whatever the work throws.
 */
export function withShopSession<T>(
  platform: Platform,
  language: Language,
  what: LeaseRecord['what'],
  work: (session: ShopSession) => T,
  runId: string = newRunId(platform),
): T {
  const connection = requireConnection(platform);
  return withRun({ platform, language }, what, runId, (run) =>
    withShopAccess(platform, language, (access) => work(sessionOf(access, run)), run.checkpoint, connection),
  );
}

/** Opened once per execution: whoever works on it hands it on, so that all see one another's changes. */
export function openKeptState(platform: Platform, connection: Connection): KeptState {
  const { workbook, codec, properties } = platform;
  const stamp = stampOf(workbook, connection);
  const seals = openSeals(platform, stamp);
  let journal: Journal | undefined;
  return {
    stamp,
    store: openStateStore(workbook, codec, stamp, seals),
    seals,
    note: (line) => {
      if (!journal) return noteUnread(workbook, codec, stamp, seals, line);
      journal.note(line);
      return journal.allLines().length;
    },
    get journal() {
      journal ??= openJournal(workbook, codec, stamp, {
        seals,
        memory: openRunMemory(properties, stamp),
        turns: openRunTurns(properties, stamp),
        latest: openLatestRun(properties, stamp),
      });
      return journal;
    },
  };
}

/** The journal stays unread until it is asked for. */
const together = <Facts extends object>(facts: Facts, kept: KeptState): Facts & KeptState => ({
  ...facts,
  stamp: kept.stamp,
  store: kept.store,
  seals: kept.seals,
  note: kept.note,
  get journal() {
    return kept.journal;
  },
});

function sessionOf(access: ShopAccess, run: Run): ShopSession {
  const { platform, language, connection, memory, client } = access;
  return together({ platform, language, connection, memory, client, run }, access);
}
