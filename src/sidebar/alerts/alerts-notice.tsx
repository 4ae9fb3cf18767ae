import { useSidebar } from '../shell/sidebar-context';
import { Button } from '../widgets/button';
import { Icon } from '../widgets/icon';

/** How many alerts are new, in few words: it stays until the person has read them. */
export function AlertsNotice() {
  const { model, texts, format } = useSidebar();
  const news = model.state.value?.alerts;
  if (!news) return null;
  const words = texts.alerts.notice;
  const { tabId, kinds, count, open } = news;
  return (
    <section class="notice warn" role="alert">
      <Icon name="warning" />
      <h2>{words.title(count, format.number(count))}</h2>
      <p>{format.list(kinds.map((kind) => words.kind(kind.title, format.number(kind.count))))}</p>
      {open > count && <p class="hint">{words.open(format.number(open))}</p>}
      <div class="buttons">
        {tabId !== null && <Button onClick={() => void model.alerts.showTab(tabId)}>{words.tab}</Button>}
        <Button onClick={model.alerts.open}>{words.list}</Button>
        <Button onClick={model.alerts.markSeen}>{words.seen}</Button>
      </div>
    </section>
  );
}
