import { useSidebar } from '../shell/sidebar-context';
import { Button } from '../widgets/button';
import { Icon } from '../widgets/icon';

/** Rows stopped half-way; nothing else is compared or sent before they are finished. */
export function UnfinishedRowsBanner({ title }: { readonly title: string }) {
  const { model, texts } = useSidebar();
  const words = texts.rows.unfinished;
  return (
    <section class="notice warn" role="alert">
      <Icon name="warning" />
      <h2>{words.title}</h2>
      <p>{words.lead(title)}</p>
      <Button look="primary" onClick={model.rows.resume}>
        {words.action}
      </Button>
    </section>
  );
}
