import type { PausedPullView } from '../shell/server/rpc-views';
import { useSidebar } from '../shell/sidebar-context';
import { Button } from '../widgets/button';
import { Icon } from '../widgets/icon';

/** Pulls that an earlier execution had to leave: go on with them, or give them up. */
export function PausedBanner({ pulls }: { readonly pulls: readonly PausedPullView[] }) {
  const { model, texts, format } = useSidebar();
  const words = texts.pulls.paused;
  const canDiscard = pulls.some(({ isCutOff }) => !isCutOff);
  return (
    <section class="notice warn" role="alert">
      <Icon name="warning" />
      <h2>{words.title}</h2>
      {pulls.map(({ title, tabName, rows, at, isCutOff }) => (
        <p key={`${title}${at}`}>
          {isCutOff
            ? words.cutOff(tabName ?? title)
            : words.line(tabName ?? title, texts.home.rows(rows, format.number(rows)))}
        </p>
      ))}
      <p>{canDiscard ? words.lead : words.leadCutOff}</p>
      <div class="buttons">
        <Button look="primary" onClick={model.pulls.continuePaused}>
          {words.goOn}
        </Button>
        {canDiscard && <Button onClick={model.pulls.discardPaused}>{words.discard}</Button>}
      </div>
    </section>
  );
}
