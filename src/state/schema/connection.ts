import * as v from '../valibot';
import type { EntriesOf, StoredDocument } from './stored-document';

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

/** The id by which a shop's state is told from that of others; some servers write it as text. */
export const shopIdSchema = v.pipe(v.union([v.number(), v.string()]), v.transform(Number), v.integer(), v.minValue(1));

/** Version 1 kept what the shop answered as it was, also where that left it out. */
const told = v.fallback(v.string(), '');

const shop = v.object({ id: shopIdSchema, name: told, packageEnds: told } satisfies EntriesOf<Connection['shop']>);

/** In the person's own properties. One that is damaged is as good as none: the person connects again. */
export const connectionDocument: StoredDocument<Connection> = {
  name: 'ngorder.connection',
  version: 1,
  schema: v.object({ origin: v.string(), key: v.string(), shop } satisfies EntriesOf<Connection>),
  upgrades: [],
  mayBeLost: 'ifDamaged',
};
