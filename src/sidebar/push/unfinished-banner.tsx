import { useSidebar } from '../shell/sidebar-context';
import { Button } from '../widgets/button';
import { Icon } from '../widgets/icon';

/** A push stopped half-way; nothing else goes on before it is finished. */
export function UnfinishedBanner() {
  const { model, texts } = useSidebar();
  return (
    <section class="notice warn" role="alert">
      <Icon name="warning" />
      <h2>{texts.unfinished.title}</h2>
      <p>{texts.unfinished.lead}</p>
      <Button look="primary" onClick={model.push.resume}>
        {texts.unfinished.action}
      </Button>
    </section>
  );
}
