import type { CodecPort, WorkbookPort } from '../google/ports';
import type { Connection } from './schema/connection';

/**
 * Says which spreadsheet and which shop a piece of hidden state belongs to. In a copied spreadsheet, or with another shop's
 * key, it does not match, and nothing can be pushed, resumed or undone.
 */
export const stampOf = (workbook: WorkbookPort, connection: Connection): string =>
  `${workbook.id}|${connection.origin}|${connection.shop.id}`;

/** Tells the tabs of one shop from those of another, for everybody who may see them, and says no more of it. */
export const shopMarkOf = (codec: CodecPort, { origin, shop }: Connection): string =>
  codec.digest(`${origin}|${shop.id}`).slice(0, 12);
