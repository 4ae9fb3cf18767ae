import { type Client, createClient } from '../api/client';
import type { ConnectionMemory } from '../api/connection-memory';
import type { Platform } from '../google/ports';
import { type Connection, loadMemory, requireConnection, saveMemory } from '../state/connection';
import { openPackedStore, type PackedStore } from '../state/packed-store';
import { stampOf } from '../state/stamp';
import type { Language } from '../text/message';
import { type Journal, openJournal } from './journal';
import type { LeaseRecord } from './lease';
import { newRunId, type Run, withRun } from './run';

/** The shop of this person, to be asked. */
export interface ShopAccess {
  readonly platform: Platform;
  readonly language: Language;
  readonly connection: Connection;
  readonly memory: ConnectionMemory;
  readonly client: Client;
  /** {@link stampOf} this spreadsheet and shop. */
  readonly stamp: string;
  /** Both are opened when they are asked for, once. */
  readonly journal: Journal;
  readonly store: PackedStore;
}

/** Everything that one run needs: the spreadsheet, the shop, and the right to work on both. */
export interface ShopSession extends ShopAccess {
  readonly run: Run;
}

/**
 * Gives access to the shop for questions, and remembers what was learnt about the connection.
 * @param beforeWave stops the work by throwing.
 * @param connection the saved one when absent.
 * @throws AddOnError `notConnected`, and whatever the work throws.
 */
export function withShopAccess<T>(
  platform: Platform,
  language: Language,
  work: (access: ShopAccess) => T,
  beforeWave: () => void = () => undefined,
  connection: Connection = requireConnection(platform.properties),
): T {
  const memory = loadMemory(platform.properties);
  const before = JSON.stringify(memory);
  const client = createClient({
    http: platform.http,
    clock: platform.clock,
    access: { origin: connection.origin, authorization: () => `Bearer ${connection.key}`, language },
    memory,
    beforeWave,
  });
  try {
    return work(openAccess({ platform, language, connection, memory, client }));
  } finally {
    if (JSON.stringify(memory) !== before) saveMemory(platform.properties, memory);
  }
}

/**
 * Opens a session for a run: access to the shop, and the lease of the spreadsheet.
 * @param runId continues that run; a new one otherwise.
 * @throws AddOnError `notConnected`, `busy`, and whatever the work throws.
 */
export function withShopSession<T>(
  platform: Platform,
  language: Language,
  what: LeaseRecord['what'],
  work: (session: ShopSession) => T,
  runId: string = newRunId(platform),
): T {
  const connection = requireConnection(platform.properties);
  return withRun(platform, what, runId, (run) =>
    withShopAccess(platform, language, (access) => work(sessionOf(access, run)), run.checkpoint, connection),
  );
}

function openAccess(facts: Omit<ShopAccess, 'stamp' | 'journal' | 'store'>): ShopAccess {
  const { workbook, codec } = facts.platform;
  const stamp = stampOf(workbook, facts.connection);
  let journal: Journal | undefined;
  let store: PackedStore | undefined;
  return {
    ...facts,
    stamp,
    get journal() {
      journal ??= openJournal(workbook, codec, stamp);
      return journal;
    },
    get store() {
      store ??= openPackedStore(workbook, codec);
      return store;
    },
  };
}

/** What is opened when it is asked for is not opened twice. */
function sessionOf(access: ShopAccess, run: Run): ShopSession {
  const { platform, language, connection, memory, client, stamp } = access;
  return {
    ...{ platform, language, connection, memory, client, stamp, run },
    get journal() {
      return access.journal;
    },
    get store() {
      return access.store;
    },
  };
}
