import { useSignal } from '@preact/signals';
import { EndpointList } from '../shell/endpoint-list';
import { LoadStatus } from '../shell/load-status';
import type { Page } from '../shell/page';
import type { EndpointView, RowsHereView } from '../shell/server/rpc-views';
import { useSidebar } from '../shell/sidebar-context';
import { Button } from '../widgets/button';
import { ChoiceButton } from '../widgets/choice-button';
import { matchesWords } from '../widgets/matches-words';
import { SearchField } from '../widgets/search-field';
import { commonWishes, type WishId } from './common-wishes';

/** What can be done for rows: with those of the tab in front, or in a sheet that is made for it. */
export const rowsPage: Page<object> = {
  title: ({ texts }) => texts.rows.title,
  Content: Rows,
};

function Rows() {
  const { model, texts } = useSidebar();
  const words = texts.rows;
  const typed = useSignal('');
  const here = model.rows.here.state.value;
  const fits = (id: WishId) => matchesWords(typed.value, id, words.wishes[id]);
  const [create, remove] = [commonWishes.create.filter(fits), commonWishes.remove.filter(fits)];
  return (
    <>
      <p class="lead">{words.lead}</p>
      <LoadStatus loadable={here} onRetry={model.rows.lookHere} loading={texts.loading} />
      {here.status === 'ready' && <TabInFront here={here.value} />}
      <SearchField label={words.search} placeholder={words.searchPlaceholder} typed={typed} />
      <WishList title={words.makeSheet} wishes={create} />
      <WishList title={words.removeSheet} wishes={remove} />
      <EndpointList
        title={words.others}
        hint={words.othersHint}
        typed={typed.value}
        isOpen={create.length === 0 && remove.length === 0}
        accepts={fitsRows}
        onChoose={(id) => void model.rows.useTabInFront(id)}
      />
    </>
  );
}

/** A file has no place beside a row. */
const fitsRows = ({ takesRows, answersWithFile }: EndpointView): boolean => takesRows && !answersWithFile;

function TabInFront({ here: { tabName, endpoint } }: { readonly here: RowsHereView }) {
  const { model, texts } = useSidebar();
  const words = texts.rows.here;
  return (
    <section class="card">
      <div class="card-head">
        <h2 class="card-title">{words.title}</h2>
        <Button look="quiet" onClick={() => void model.rows.lookHere()}>
          {words.look}
        </Button>
      </div>
      {endpoint ? (
        <>
          <p class="hint">{words.knows(tabName)}</p>
          <p>{endpoint.summary}</p>
          <Button look="primary" onClick={() => void model.rows.useTabInFront(endpoint.id)}>
            {words.goOn}
          </Button>
        </>
      ) : (
        <p class="hint">{words.unknown(tabName)}</p>
      )}
    </section>
  );
}

function WishList({ title, wishes }: { readonly title: string; readonly wishes: readonly WishId[] }) {
  const { model, texts } = useSidebar();
  if (wishes.length === 0) return null;
  return (
    <section class="group" aria-label={title}>
      <h2>{title}</h2>
      <ul class="lines">
        {wishes.map((id) => (
          <li key={id}>
            <ChoiceButton title={texts.rows.wishes[id]} onChoose={() => void model.rows.makeSheet(id)} />
          </li>
        ))}
      </ul>
    </section>
  );
}
