import type { ShopSession } from '../../runs/shop-session';
import { openRuns } from '../../runs/unfinished';
import { hostOf } from '../../state/connection';
import { connectionTitle, listConnections } from '../../state/connection-list';
import { otherShopOf } from '../../state/other-shop';
import type { Connection } from '../../state/schema/connections/connection';
import { runMemoryOf } from '../../state/schema/runs/run-memory';
import { readStored } from '../../state/schema/stored-document';
import { stampOf } from '../../state/stamp';
import { AddOnError } from '../../text/add-on-error';
import type { RpcContext } from '../rpc-call';

/** A shop that the file is not used with just now, where this person can reach it. */
interface OtherShop {
  readonly id: string;
  readonly title: string;
  readonly host: string;
}

/** What of the file belongs to other shops than the one that this person uses here. */
interface OtherShopsView {
  /** The tab in front, where it is of another shop: which one, `null` for none of this person's. */
  readonly otherTab: { readonly name: string; readonly connection: OtherShop | null } | null;
  /** Other shops at which this person left changes of this file unfinished. */
  readonly leftElsewhere: readonly OtherShop[];
}

export const noOtherShops: OtherShopsView = { otherTab: null, leftElsewhere: [] };

/** @param connection the one that the file is used with. */
export function otherShops({ platform }: Pick<RpcContext, 'platform'>, connection: Connection): OtherShopsView {
  const { properties, workbook } = platform;
  const others = listConnections(properties, workbook.id).flatMap((one) =>
    one.connection.id === connection.id ? [] : one.connection,
  );
  const inFront = workbook.activeTabId();
  const shop = otherShopOf(platform, connection, inFront);
  const own = others.find(({ id }) => id === shop);
  return {
    otherTab:
      shop === undefined
        ? null
        : { name: workbook.tab(inFront ?? 0)?.name ?? '', connection: own ? titled(own) : null },
    leftElsewhere: others.filter((other) => hasUnfinished(platform, other)).map(titled),
  };
}

/**
 * Changes that were left at another shop wait for the file to be used with it again.
 * @throws AddOnError `leftAtOtherShop` where there are such, and nothing waits at this one.
 */
export function refuseLeftElsewhere({ platform, connection, journal }: ShopSession): void {
  if (openRuns(journal).length > 0) return;
  const [left] = otherShops({ platform }, connection).leftElsewhere;
  if (left) throw new AddOnError('leftAtOtherShop', { shop: left.title });
}

const titled = (connection: Connection): OtherShop => ({
  id: connection.id,
  title: connectionTitle(connection),
  host: hostOf(connection.origin),
});

/**
 * Whether this person left changes of the file unfinished at a shop, by what their own properties say: the lines of other shops' runs are not read.
 */
export function hasUnfinished(
  { properties, workbook }: Pick<RpcContext['platform'], 'properties' | 'workbook'>,
  connection: Connection,
): boolean {
  const document = runMemoryOf(stampOf(workbook, connection));
  const text = properties.user.get(document.name);
  const reading = text === undefined ? undefined : readStored(document, text);
  return reading?.kind === 'read' && reading.value.isOpen;
}
