import type { LeftView, OtherTabView } from '../shell/server/rpc-views';
import { useSidebar } from '../shell/sidebar-context';
import { Button } from '../widgets/button';
import { Icon } from '../widgets/icon';
import { titleApart } from './title-apart';
import { UseButton } from './use-button';

interface OtherShopNoticesProps {
  /** The tab in front, where it is of another shop. */
  readonly tab: OtherTabView | null;
  /** Shops at which changes were left. */
  readonly left: readonly LeftView[];
}

/** What in this file belongs to another shop than the one that it uses, with the way back to it. */
export function OtherShopNotices({ tab, left }: OtherShopNoticesProps) {
  const { model, texts } = useSidebar();
  const words = texts.connections;
  const here = model.state.value?.connection;
  const all = [...(here ? [here] : []), ...left, ...(tab?.connection ? [tab.connection] : [])];
  return (
    <>
      {left.map((shop) => (
        <section key={shop.id} class="notice warn" role="status">
          <Icon name="warning" />
          <h2>{words.left(titleApart(texts, shop, all))}</h2>
          <p>{words.leftLead}</p>
          <SwitchButton id={shop.id} title={titleApart(texts, shop, all)} />
        </section>
      ))}
      {tab?.connection && (
        <section class="notice warn" role="status">
          <Icon name="warning" />
          <h2>{words.tabOf(tab.name, titleApart(texts, tab.connection, all))}</h2>
          <p>{words.tabLead}</p>
          <SwitchButton id={tab.connection.id} title={titleApart(texts, tab.connection, all)} />
        </section>
      )}
      {tab && !tab.connection && (
        <section class="notice warn" role="status">
          <Icon name="warning" />
          <h2>{words.tabOfOther(tab.name)}</h2>
          <p>{words.tabUnknownLead}</p>
          <AddButton />
        </section>
      )}
    </>
  );
}

function SwitchButton({ id, title }: { readonly id: string; readonly title: string }) {
  return <UseButton id={id} words={useSidebar().texts.connections.switchTo(title)} />;
}

function AddButton() {
  const { model, texts } = useSidebar();
  return <Button onClick={model.connection.add}>{texts.connections.add}</Button>;
}
