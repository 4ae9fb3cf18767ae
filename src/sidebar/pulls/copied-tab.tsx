import type { CopyView } from '../shell/server/rpc-views';
import { useSidebar } from '../shell/sidebar-context';
import { Button } from '../widgets/button';
import { Icon } from '../widgets/icon';

/** The tab in front is a copy: which one is refreshed and pushed from, and what the copy can become. */
export function CopiedTab({ copy }: { readonly copy: CopyView }) {
  const { model, texts } = useSidebar();
  const words = texts.pulls.copy;
  const { tabId, original } = copy;
  const take = (use: 'instead' | 'own') => void model.pulls.takeCopy(tabId, use);
  if (original === null) {
    return (
      <section class="notice warn" role="status">
        <Icon name="warning" />
        <h2>{words.ofDeleted}</h2>
        <p>{words.leadOfDeleted}</p>
        <Button look="primary" onClick={() => take('instead')}>
          {words.use}
        </Button>
      </section>
    );
  }
  return (
    <section class="notice warn" role="status">
      <Icon name="warning" />
      <h2>{words.title(original)}</h2>
      <p>{words.lead(original)}</p>
      <Button onClick={() => take('instead')}>{words.instead}</Button>
      <Button onClick={() => take('own')}>{words.own}</Button>
    </section>
  );
}
