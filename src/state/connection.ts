import { type ConnectionMemory, newConnectionMemory } from '../api/connection-memory';
import type { PropertiesPort } from '../google/ports';
import { AddOnError } from '../text/add-on-error';

/** Who is connected to which shop. Lives in the person's own properties and nowhere else, as it holds the key. */
export interface Connection {
  /** `https://api.ngorder.id`. */
  readonly origin: string;
  readonly key: string;
  readonly shop: {
    readonly id: number;
    readonly name: string;
    /** The day the shop's package ends, `yyyy-mm-dd`. */
    readonly packageEnds: string;
  };
}

/** The two hosts under which the vendor serves the API; the manifest lets requests go nowhere else. */
export const hosts = ['api.ngorder.id', 'api.smartseller.co.id'] as const;

export const originOf = (host: string): string => `https://${host}`;

const connectionProperty = 'ngorder.connection';
const memoryProperty = 'ngorder.memory';

export function findConnection(properties: PropertiesPort): Connection | undefined {
  const saved = properties.user.get(connectionProperty);
  return saved === undefined ? undefined : (JSON.parse(saved) as Connection);
}

/** @throws AddOnError `notConnected`. */
export function requireConnection(properties: PropertiesPort): Connection {
  const connection = findConnection(properties);
  if (!connection) throw new AddOnError('notConnected');
  return connection;
}

export function saveConnection(properties: PropertiesPort, connection: Connection): void {
  properties.user.set(connectionProperty, JSON.stringify(connection));
  properties.user.remove(memoryProperty);
}

export function removeConnection(properties: PropertiesPort): void {
  properties.user.remove(connectionProperty);
  properties.user.remove(memoryProperty);
}

export function loadMemory(properties: PropertiesPort): ConnectionMemory {
  const saved = properties.user.get(memoryProperty);
  return saved === undefined
    ? newConnectionMemory()
    : { ...newConnectionMemory(), ...(JSON.parse(saved) as ConnectionMemory) };
}

export function saveMemory(properties: PropertiesPort, memory: ConnectionMemory): void {
  properties.user.set(memoryProperty, JSON.stringify(memory));
}
