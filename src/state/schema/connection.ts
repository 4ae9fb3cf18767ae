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

const shop = v.object({ id: v.number(), name: v.string(), packageEnds: v.string() } satisfies EntriesOf<
  Connection['shop']
>);

/** In the person's own properties. One that is damaged is as good as none: the person connects again. */
export const connectionDocument: StoredDocument<Connection> = {
  name: 'ngorder.connection',
  version: 1,
  schema: v.object({ origin: v.string(), key: v.string(), shop } satisfies EntriesOf<Connection>),
  upgrades: [],
  mayBeLost: 'ifDamaged',
};
