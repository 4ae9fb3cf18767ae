import type { MenuEntry } from '../shell/menu-entry';
import type { Page } from '../shell/page';
import type { ConnectionsView } from '../shell/server/rpc-views';
import { useSidebar } from '../shell/sidebar-context';
import { Button } from '../widgets/button';
import { ConnectionLine } from './connection-line';

interface ConnectionsProps {
  readonly list: ConnectionsView;
}

/** All connections of the person: which one this file uses, and what can be done with each. */
export const connectionsPage: Page<ConnectionsProps> = {
  title: ({ texts }) => texts.connections.title,
  Content: Connections,
  Actions: AddButton,
};

export const connectionsEntry: MenuEntry = {
  label: ({ texts }) => texts.connections.title,
  open: (model) => model.connection.open(),
};

function Connections({ list }: ConnectionsProps) {
  const { texts } = useSidebar();
  return (
    <>
      <p class="lead">{texts.connections.lead}</p>
      <section class="card">
        <ul class="pulled-tabs">
          {list.connections.map((item) => (
            <ConnectionLine key={item.id} item={item} all={list.connections} />
          ))}
        </ul>
      </section>
    </>
  );
}

function AddButton() {
  const { model, texts } = useSidebar();
  return (
    <Button look="primary" onClick={model.connection.add}>
      {texts.connections.add}
    </Button>
  );
}
