import { clock } from '../shell/clock';
import type { ShopConnection } from '../shell/server/rpc-views';
import { shopToday } from '../shell/shop-today';
import { useSidebar } from '../shell/sidebar-context';
import { Icon } from '../widgets/icon';
import { packageEnd } from './package-end';

/** Warns of the end of the shop's package, from a month before; nothing while it is far. */
export function PackageNotice({ connection: { by, shop } }: { readonly connection: ShopConnection }) {
  const ends = shop.packageEnds;
  const { texts, format } = useSidebar();
  const end = packageEnd(ends, shopToday(clock.value.now()));
  if (end.kind === 'fine') return null;
  const isOver = end.kind === 'over';
  const words = texts.package;
  const day = format.day(ends);
  return (
    <section class={isOver ? 'notice bad' : 'notice warn'} role={isOver ? 'alert' : undefined}>
      <Icon name="warning" />
      <h2>{isOver ? words.over(day) : words.soon(end.days, format.number(end.days), day)}</h2>
      <p>{isOver ? words.overHint : texts.ways[by].packageHint}</p>
    </section>
  );
}
