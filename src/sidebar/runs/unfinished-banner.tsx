import type { UnfinishedView } from '../shell/server/rpc-views';
import { useSidebar } from '../shell/sidebar-context';
import { Button } from '../widgets/button';
import { Icon } from '../widgets/icon';
import { UnfinishedFacts } from './unfinished-facts';

/** Changes stopped half-way; nothing else is compared or sent before they came to their end. */
export function UnfinishedBanner({ unfinished }: { readonly unfinished: UnfinishedView }) {
  const { model, texts } = useSidebar();
  const { run, kind, mayGoOn } = unfinished;
  const { title, lead, finish, lookOrEnd, look } = texts.unfinished;
  const lookThrough = () => void model.unfinished.lookThrough(run);
  return (
    <section class="notice warn" role="alert">
      <Icon name="warning" />
      <h2>{title}</h2>
      <UnfinishedFacts unfinished={unfinished} />
      <p>{mayGoOn ? lead.mayGoOn : kind === 'unknown' || kind === 'lost' ? lead[kind] : lead.notOwn}</p>
      {mayGoOn ? (
        <div class="buttons">
          <Button look="primary" onClick={model.unfinished.finish}>
            {finish}
          </Button>
          <Button onClick={lookThrough}>{lookOrEnd}</Button>
        </div>
      ) : (
        <Button look="primary" onClick={lookThrough}>
          {look}
        </Button>
      )}
    </section>
  );
}
