import { standingAccess } from '../../access/shop-access';
import { type Client, withClient } from '../../api/client';
import type { ConnectionMemory } from '../../api/connection-memory';
import type { OpenEndpoint } from '../../api/endpoint';
import { readingFamilyOf } from '../../api/reading-families';
import { findConnection, loadMemory } from '../../state/connection';
import type { Connection } from '../../state/schema/connections/connection';
import { connectionMemoryDocument } from '../../state/schema/connections/connection-memory';
import { parseStored, printStored } from '../../state/schema/stored-document';
import { liveConsent } from '../../state/settings';
import { stampOf } from '../../state/stamp';
import { AddOnError } from '../../text/add-on-error';
import { type Language, say } from '../../text/message';
import { clockWithin, type FormulaContext, httpWithin } from '../formula-context';

/** The shop, asked with the key of the file's owner. */
export interface LiveShop {
  /** Tells answers of this file and shop from those of others. */
  readonly stamp: string;
  /** Opens the connection; only what is not in the shared cache needs it. */
  readonly ask: <T>(work: (client: Client, memory: ConnectionMemory) => T) => T;
}

/** Why formulas may not ask the shop itself, as the error that says what to do about it; made when it is told, as that takes the texts. */
type Refusal = () => AddOnError;

/**
 * The shop, if the owner of the file lets formulas ask it for all of these endpoints; otherwise why not. Needs no call.
 * @param what names the data for the person, in their language.
 */
export function openLiveShop(
  context: FormulaContext,
  endpoints: readonly OpenEndpoint[],
  what: () => string,
): LiveShop | Refusal {
  const { platform } = context;
  const { live, endpoints: listed } = context.settings().formulas;
  if (!live) return () => new AddOnError('noMirror', { what: what() });
  const consented = liveConsent(platform);
  if (!consented) return () => new AddOnError('liveNotConsented', { what: what() });
  const refused = endpoints.find(({ id }) => !listed.includes(id) || !consented.includes(id));
  if (refused) return () => notAllowed(refused, context.language);
  const connection = findConnection(platform);
  if (!connection) return () => new AddOnError('liveNotConnected', { what: what() });
  context.asked = { endpoint: endpoints.map(({ id }) => id).join(', '), text: '' };
  const stamp = stampOf(platform.workbook, connection);
  return {
    stamp,
    ask: (work) => {
      const memory = recallMemory(context, connection, stamp);
      const before = JSON.stringify(memory);
      const options = {
        http: httpWithin(platform.http, context.budget),
        clock: clockWithin(platform.clock, context.budget),
        access: standingAccess(platform, connection, context.language),
        memory,
        beforeWave: () => context.budget.need(leastForWaveMs),
      };
      try {
        return withClient(options, (client) => work(client, memory));
      } finally {
        if (JSON.stringify(memory) !== before) {
          const learnt = printStored(connectionMemoryDocument, memory);
          platform.documentCache.put(memoryKey(context, stamp), learnt, memorySeconds);
        }
      }
    },
  };
}

function notAllowed({ id, summary }: OpenEndpoint, language: Language): AddOnError {
  const family = readingFamilyOf(id);
  return family === undefined
    ? new AddOnError('notAllowed', { what: summary[language] })
    : new AddOnError('familyNotAllowed', { family: say(language, `family.${family}`) });
}

/** A wave that starts with less than this would probably be cut off. */
const leastForWaveMs = 2_000;

/** {facts §6}: as long as the cache keeps anything. */
const memorySeconds = 21_600;

const memoryKey = ({ platform }: FormulaContext, stamp: string): string =>
  `ngorder.memory:${platform.codec.digest(stamp)}`;

/** A custom function may write no properties {facts §4}: what it learns about the connection is kept in the cache. */
function recallMemory(context: FormulaContext, connection: Connection, stamp: string): ConnectionMemory {
  const { documentCache, properties } = context.platform;
  const learnt = parseStored(connectionMemoryDocument, documentCache.get(memoryKey(context, stamp)));
  return { ...loadMemory(properties, connection), ...learnt };
}
