import type { WorkbookPort } from '../google/ports';
import { type Connection, connectionId } from './schema/connections/connection';

/**
 * Says which spreadsheet and which shop a piece of hidden state belongs to. In a copied spreadsheet, or with another shop's
 * key, it does not match, and nothing can be pushed, resumed or undone.
 */
export const stampOf = (workbook: WorkbookPort, connection: Connection): string =>
  `${workbook.id}|${connection.origin}|${connection.shop.id}`;

/** The id of the connection that a stamp is of. */
export function connectionIn(stamp: string): string {
  const [, origin = '', shopId = ''] = stamp.split('|');
  return connectionId(origin, Number(shopId));
}
