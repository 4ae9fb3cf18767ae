import { useSidebar } from '../shell/sidebar-context';
import { RefreshEnd } from './refresh-end';
import { refreshFacts } from './refresh-facts';
import type { RefreshRunView } from './undone-runs';

/** What was brought into the file, in two short lines: nothing of it can be undone. */
export function RefreshLine({ run }: { readonly run: RefreshRunView }) {
  const { model, texts, format } = useSidebar();
  const words = texts.history.refresh;
  const time = format.moment(run.at);
  return (
    <div>
      <span>
        <button
          type="button"
          class="text-button"
          aria-label={words.open(time)}
          disabled={model.task.value !== null}
          onClick={() => void model.runs.open(run)}
        >
          {time}
        </button>{' '}
        {run.title} <RefreshEnd end={run.end} />
      </span>
      <span class="hint">
        {refreshFacts(texts, format, run)}
        {run.isByItself && ` · ${words.byItself}`}
      </span>
    </div>
  );
}
