import type { UnconnectedView } from '../shell/server/rpc-views';
import { useSidebar } from '../shell/sidebar-context';
import { Chip } from '../widgets/chip';
import { Icon } from '../widgets/icon';
import { titleApart } from './title-apart';
import { UseButton } from './use-button';

/** In a file that uses none: what a person can go on with, the one first that the file was about for others. */
export function OwnConnections({ own }: { readonly own: UnconnectedView }) {
  const { texts } = useSidebar();
  const words = texts.connections;
  const { connections, proposed, isRemoved } = own;
  const inOrder = [...connections].sort((a, b) => Number(b.id === proposed) - Number(a.id === proposed));
  return (
    <>
      {isRemoved && (
        <section class="notice warn" role="status">
          <Icon name="warning" />
          <h2>{words.removed}</h2>
          <p>{words.removedLead}</p>
        </section>
      )}
      {connections.length > 0 && (
        <section class="group">
          <h2>{words.own}</h2>
          <ul class="lines">
            {inOrder.map(({ id, title, host }) => (
              <li key={id} class="line">
                <div class="line-head">
                  <span class="line-title">
                    <span class="line-name">{title}</span>
                    <span class="line-details">{host}</span>
                  </span>
                  <UseButton
                    id={id}
                    words={words.use}
                    label={words.useThis(titleApart(texts, { title, host }, connections))}
                    look={id === proposed ? 'primary' : 'secondary'}
                  />
                </div>
                {id === proposed && <Chip tone="good">{words.proposed}</Chip>}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
