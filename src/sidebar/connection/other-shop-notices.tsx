import type { LeftView, OtherTabView } from '../shell/server/rpc-views';
import { useSidebar } from '../shell/sidebar-context';
import { Button } from '../widgets/button';
import { Icon } from '../widgets/icon';

interface OtherShopNoticesProps {
  /** The tab in front, where it is of another shop. */
  readonly tab: OtherTabView | null;
  /** Shops at which changes were left. */
  readonly left: readonly LeftView[];
}

/** What in this file belongs to another shop than the one that it uses, with the way back to it. */
export function OtherShopNotices({ tab, left }: OtherShopNoticesProps) {
  const { texts } = useSidebar();
  const words = texts.connections;
  return (
    <>
      {left.map(({ id, title }) => (
        <section key={id} class="notice warn" role="status">
          <Icon name="warning" />
          <h2>{words.left(title)}</h2>
          <p>{words.leftLead}</p>
          <SwitchButton to={{ id, title }} />
        </section>
      ))}
      {tab && (
        <section class="notice warn" role="status">
          <Icon name="warning" />
          <h2>{tab.connection ? words.tabOf(tab.name, tab.connection.title) : words.tabOfOther(tab.name)}</h2>
          <p>{tab.connection ? words.tabLead : words.tabUnknownLead}</p>
          {tab.connection ? <SwitchButton to={tab.connection} /> : <AddButton />}
        </section>
      )}
    </>
  );
}

function SwitchButton({ to }: { readonly to: LeftView }) {
  const { model, texts } = useSidebar();
  return <Button onClick={() => void model.connection.use(to.id)}>{texts.connections.switchTo(to.title)}</Button>;
}

function AddButton() {
  const { model, texts } = useSidebar();
  return <Button onClick={model.connection.add}>{texts.connections.add}</Button>;
}
