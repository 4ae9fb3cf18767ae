import { type ConnectionMemory, newConnectionMemory } from '../api/connection-memory';
import type { PropertiesPort } from '../google/ports';
import { AddOnError } from '../text/add-on-error';
import { type Connection, connectionDocument } from './schema/connection';
import { connectionMemoryDocument } from './schema/connection-memory';
import { parseStored, printStored } from './schema/stored-document';

/** The two hosts under which the vendor serves the API; the manifest lets requests go nowhere else. */
export const hosts = ['api.ngorder.id', 'api.smartseller.co.id'] as const;

export const originOf = (host: string): string => `https://${host}`;

/** @throws AddOnError `newerState`. */
export const findConnection = ({ user }: PropertiesPort): Connection | undefined =>
  parseStored(connectionDocument, user.get(connectionDocument.name));

/** @throws AddOnError `notConnected`, `newerState`. */
export function requireConnection(properties: PropertiesPort): Connection {
  const connection = findConnection(properties);
  if (!connection) throw new AddOnError('notConnected');
  return connection;
}

export function saveConnection({ user }: PropertiesPort, connection: Connection): void {
  user.set(connectionDocument.name, printStored(connectionDocument, connection));
  user.remove(connectionMemoryDocument.name);
}

export function removeConnection({ user }: PropertiesPort): void {
  user.remove(connectionDocument.name);
  user.remove(connectionMemoryDocument.name);
}

/** What was learnt about the connection; nothing where it cannot be read. */
export const loadMemory = ({ user }: PropertiesPort): ConnectionMemory =>
  parseStored(connectionMemoryDocument, user.get(connectionMemoryDocument.name)) ?? newConnectionMemory();

export const saveMemory = ({ user }: PropertiesPort, memory: ConnectionMemory): void =>
  user.set(connectionMemoryDocument.name, printStored(connectionMemoryDocument, memory));
