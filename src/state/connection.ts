import { type ConnectionMemory, newConnectionMemory } from '../api/connection-memory';
import type { Platform, PropertiesPort } from '../google/ports';
import { AddOnError } from '../text/add-on-error';
import { type Connection, connectionDocument, connectionOf } from './schema/connections/connection';
import { connectionMemoryDocument, connectionMemoryOf } from './schema/connections/connection-memory';
import { proposedConnectionDocument, usedConnectionOf } from './schema/file-shop';
import { parseStored, printStored, readStored, refusalOf } from './schema/stored-document';

/** The two hosts under which the vendor serves the API; the manifest lets requests go nowhere else. */
export const hosts = ['api.ngorder.id', 'api.smartseller.co.id'] as const;

export const originOf = (host: string): string => `https://${host}`;

export const hostOf = (origin: string): string => origin.replace(/^https:\/\//, '');

/** A person's own properties, and the file that an execution is about. */
export type ConnectionPlatform = Pick<Platform, 'properties' | 'workbook'>;

/** `removed`: this person chose one here that is not among theirs any more. `none`: they chose none, or ended it. */
export type FileConnection =
  | { readonly kind: 'connected'; readonly connection: Connection }
  | { readonly kind: 'removed'; readonly id: string }
  | { readonly kind: 'none' };

/**
 * Which of this person's connections the file uses. Nobody but themselves can choose it; the one that version 1 kept counts where they never
 * chose, unless the file proposes another shop.
 * @throws AddOnError `newerState`.
 */
export function fileConnection(platform: ConnectionPlatform): FileConnection {
  const { user } = platform.properties;
  const chosen = chosenIn(platform);
  if (chosen === '') return { kind: 'none' };
  const earlier = () => parseStored(connectionDocument, user.get(connectionDocument.name));
  if (chosen === undefined) {
    const connection = earlier();
    return connection && (proposedIn(platform) ?? connection.id) === connection.id
      ? { kind: 'connected', connection }
      : { kind: 'none' };
  }
  const connection = parseStored(connectionOf(chosen), user.get(connectionOf(chosen).name)) ?? earlier();
  return connection?.id === chosen ? { kind: 'connected', connection } : { kind: 'removed', id: chosen };
}

/** @throws AddOnError `newerState`. */
export function findConnection(platform: ConnectionPlatform): Connection | undefined {
  const found = fileConnection(platform);
  return found.kind === 'connected' ? found.connection : undefined;
}

/** @throws AddOnError `notConnected`, `connectionRemoved`, `newerState`. */
export function requireConnection(platform: ConnectionPlatform): Connection {
  const found = fileConnection(platform);
  if (found.kind === 'connected') return found.connection;
  throw new AddOnError(found.kind === 'removed' ? 'connectionRemoved' : 'notConnected');
}

/** What is damaged counts as no choice of any shop: another one must not take its place by itself. */
function chosenIn({ properties, workbook }: ConnectionPlatform): string | undefined {
  const document = usedConnectionOf(workbook.id);
  const text = properties.user.get(document.name);
  if (text === undefined) return undefined;
  const reading = readStored(document, text);
  if (reading.kind === 'newer') throw refusalOf(document, reading.kind);
  return reading.kind === 'read' ? reading.value : '';
}

/** The id of the connection that the file is offered with. Anybody who may edit the file could write it. */
export const proposedIn = ({ properties }: Pick<Platform, 'properties'>): string | undefined =>
  parseStored(proposedConnectionDocument, properties.document.get(proposedConnectionDocument.name));

/** From now on this person uses that connection in this file; others are offered it. */
export function useConnection({ properties, workbook }: ConnectionPlatform, id: string): void {
  const document = usedConnectionOf(workbook.id);
  properties.user.set(document.name, printStored(document, id));
  properties.document.set(proposedConnectionDocument.name, printStored(proposedConnectionDocument, id));
}

/** From now on this person uses none in this file. */
export function leaveConnection({ properties, workbook }: ConnectionPlatform): void {
  const document = usedConnectionOf(workbook.id);
  properties.user.set(document.name, printStored(document, ''));
}

/** What was learnt about a connection; nothing where it cannot be read. */
export function loadMemory({ user }: PropertiesPort, { id, checkedAt }: Connection): ConnectionMemory {
  const known =
    user.get(connectionMemoryOf(id).name) ?? (checkedAt === 0 ? user.get(connectionMemoryDocument.name) : undefined);
  return parseStored(connectionMemoryDocument, known) ?? newConnectionMemory();
}

/** The requests that this person's other connections spent, on a day of the shop, on days that had been read before. */
export function rereadElsewhere({ user }: PropertiesPort, { id }: Connection, day: string): number {
  const others = [...user.all()].filter(
    ([name]) => name.startsWith(connectionMemoryOf('').name) && name !== connectionMemoryOf(id).name,
  );
  const spent = others.map(([, text]) => parseStored(connectionMemoryDocument, text)?.reread);
  return spent.reduce((sum, reread) => sum + (reread?.day === day ? reread.requests : 0), 0);
}

export const saveMemory = ({ user }: PropertiesPort, { id }: Connection, memory: ConnectionMemory): void =>
  user.set(connectionMemoryOf(id).name, printStored(connectionMemoryDocument, memory));
