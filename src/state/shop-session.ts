import { type Client, createClient } from '../api/client';
import type { ConnectionMemory } from '../api/connection-memory';
import type { Platform } from '../google/ports';
import type { Language } from '../text/message';
import { type Connection, loadMemory, requireConnection, saveMemory } from './connection';
import type { LeaseRecord } from './lease';
import { newRunId, type Run, withRun } from './run';
import { stampOf } from './stamp';

/** Everything that one run needs: the spreadsheet, the shop, and the right to work on both. */
export interface ShopSession {
  readonly platform: Platform;
  readonly language: Language;
  readonly connection: Connection;
  readonly memory: ConnectionMemory;
  readonly client: Client;
  readonly run: Run;
  /** {@link stampOf} this spreadsheet and shop. */
  readonly stamp: string;
}

/**
 * Opens a session, does the work, and remembers what was learnt about the connection.
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
  return withRun(platform, what, runId, (run) => {
    const memory = loadMemory(platform.properties);
    const before = JSON.stringify(memory);
    const client = createClient({
      http: platform.http,
      clock: platform.clock,
      access: { origin: connection.origin, authorization: () => `Bearer ${connection.key}`, language },
      memory,
      beforeWave: run.checkpoint,
    });
    try {
      return work({
        platform,
        language,
        connection,
        memory,
        client,
        run,
        stamp: stampOf(platform.workbook, connection),
      });
    } finally {
      if (JSON.stringify(memory) !== before) saveMemory(platform.properties, memory);
    }
  });
}
