import { useSignal } from '@preact/signals';
import { JobsStop } from '../connection/jobs-stop';
import { ActionMenu } from '../widgets/action-menu';
import { Icon } from '../widgets/icon';
import { Question } from '../widgets/question';
import { Tick } from '../widgets/tick';
import { type Asking, useAsking } from '../widgets/use-asking';
import type { MenuEntry } from './menu-entry';
import type { SidebarState } from './server/rpc-views';
import { useSidebar } from './sidebar-context';

interface ShopHeaderProps {
  readonly connection: NonNullable<SidebarState['connection']>;
  /** What the menu offers besides ending or changing the connection. */
  readonly entries: readonly MenuEntry[];
}

/** Nearly everybody's, of which nothing has to be said. */
const usualHost = 'api.ngorder.id';

/** Which shop this is, and the menu to change or end the connection. */
export function ShopHeader({ connection: { title, host, by }, entries }: ShopHeaderProps) {
  const sidebar = useSidebar();
  const { model, texts } = sidebar;
  const asking = useAsking();
  return (
    <header class="shop-header">
      <div class="shop">
        <span class="shop-mark">
          <Icon name="store" />
        </span>
        <div class="shop-names">
          <strong title={title}>{title}</strong>
          {host !== usualHost && <span class="hint">{texts.connect.hostHint(host)}</span>}
        </div>
        <ActionMenu
          label={texts.menu.open}
          actions={[
            ...entries.map(({ label, open }) => ({ label: label(sidebar), run: () => void open(model) })),
            { label: texts.ways[by].letInAnew, run: () => void model.connection.letInAnew() },
            { label: texts.menu.disconnect, run: asking.ask },
          ]}
        />
      </div>
      {asking.isAsking.value && (
        <DisconnectQuestion shop={title} removeToo={texts.ways[by].removeToo} asking={asking} />
      )}
    </header>
  );
}

interface DisconnectProps {
  readonly shop: string;
  /** What may be ended for all files, in words. */
  readonly removeToo: string;
  readonly asking: Asking;
}

function DisconnectQuestion({ shop, removeToo, asking }: DisconnectProps) {
  const { model, texts } = useSidebar();
  const deletesKey = useSignal(false);
  const disconnect = asking.confirm(() => void model.connection.disconnect(deletesKey.value));
  return (
    <Question confirm={texts.menu.disconnect} onConfirm={disconnect} onCancel={asking.cancel}>
      <p>{texts.menu.disconnectQuestion(shop)}</p>
      <JobsStop after="jobsAfterLeave" />
      <p>
        <Tick label={removeToo} value={deletesKey} />
      </p>
    </Question>
  );
}
