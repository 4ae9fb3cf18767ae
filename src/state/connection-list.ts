import type { PropertiesPort } from '../google/ports';
import { AddOnError } from '../text/add-on-error';
import { type Connection, type ConnectionWay, connectionDocument, connectionOf } from './schema/connections/connection';
import { connectionMemoryDocument, connectionMemoryOf } from './schema/connections/connection-memory';
import { usedConnectionOf } from './schema/file-shop';
import { parseStored, printStored } from './schema/stored-document';

/** So many fit into the properties of a person beside all else that lies there {facts §1}, however long their keys are. */
export const mostConnections = 30;

/** One of a person's connections, and where else it is used. */
export interface ListedConnection {
  readonly connection: Connection;
  /** The property that it lies in. */
  readonly property: string;
  /** Files in which this person chose it, the one that is open left out. */
  readonly otherFiles: number;
}

type Own = Pick<PropertiesPort, 'user'>;

/** What a connection is called: as the person says, or as the shop does. */
export const connectionTitle = ({ name, shop }: Connection): string => name || shop.name || String(shop.id);

/**
 * All connections of this person, by what they are called.
 * @param spreadsheetId of the file that is open.
 * @throws AddOnError `newerState`.
 */
export function listConnections({ user }: Own, spreadsheetId = ''): readonly ListedConnection[] {
  const all = [...user.all()];
  const uses = all.flatMap(([name, text]) =>
    name.startsWith(usedConnectionOf('').name) && name !== usedConnectionOf(spreadsheetId).name
      ? (parseStored(usedConnectionOf(''), text) ?? [])
      : [],
  );
  return all
    .flatMap(([property, text]): ListedConnection[] => {
      const isOne = property === connectionDocument.name || property.startsWith(connectionOf('').name);
      const connection = isOne ? parseStored(connectionDocument, text) : undefined;
      if (!connection) return [];
      return [{ connection, property, otherFiles: uses.filter((id) => id === connection.id).length }];
    })
    .sort((a, b) => connectionTitle(a.connection).localeCompare(connectionTitle(b.connection)));
}

/** @throws AddOnError `connectionRemoved` where it is none of this person's. */
export function requireListed(own: Own, id: string): Connection {
  const found = listConnections(own).find(({ connection }) => connection.id === id);
  if (!found) throw new AddOnError('connectionRemoved');
  return found.connection;
}

/** Whether a shop lets in by both just the same: by the same key, or at the same address by what was granted, whenever that was. */
export const isSameWay = (one: ConnectionWay, other: ConnectionWay): boolean =>
  one.by === 'key'
    ? other.by === 'key' && one.key === other.key
    : other.by === 'oauth' && one.basePath === other.basePath;

/**
 * Keeps a connection, in place of the one to the same shop.
 * @throws AddOnError `tooManyConnections`.
 */
export function keepConnection(own: Own, connection: Connection): void {
  const before = listConnections(own);
  const same = before.find((one) => one.connection.id === connection.id);
  if (!same && before.length >= mostConnections) throw new AddOnError('tooManyConnections', { most: mostConnections });
  // Another key may be allowed otherwise.
  if (same && !isSameWay(same.connection.way, connection.way)) forgetMemory(own, connection.id);
  own.user.set(same?.property ?? connectionOf(connection.id).name, printStored(connectionDocument, connection));
}

/** Deletes its key and what was learnt about it. Files that used it say so. */
export function removeConnection(own: Own, id: string): void {
  for (const { connection, property } of listConnections(own)) {
    if (connection.id === id) own.user.remove(property);
  }
  forgetMemory(own, id);
}

/** What was learnt about a connection is learnt anew; as is what version 1 kept, of whichever it is. */
export function forgetMemory({ user }: Own, id: string): void {
  user.remove(connectionMemoryOf(id).name);
  user.remove(connectionMemoryDocument.name);
}
