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
import { commonTemplates, type TemplateId } from './common-templates';

/** What can be done for rows: with those of the tab in front, or in a sheet that is made for it. */
export const rowsPage: Page<object> = {
  title: ({ texts }) => texts.rows.title,
  Content: Rows,
};

function Rows() {
  const { model, texts } = useSidebar();
  const words = texts.rows;
  const typed = useSignal('');
  const activeTab = model.rows.activeTab.state.value;
  const fits = (id: TemplateId) => matchesWords(typed.value, id, words.templates[id]);
  const [create, remove] = [commonTemplates.create.filter(fits), commonTemplates.remove.filter(fits)];
  return (
    <>
      <p class="lead">{words.lead}</p>
      <LoadStatus loadable={activeTab} onRetry={model.rows.loadActiveTab} loading={texts.loading} />
      {activeTab.status === 'ready' && <ActiveTab tab={activeTab.value} />}
      <SearchField label={words.search} placeholder={words.searchPlaceholder} typed={typed} />
      <TemplateList title={words.makeTemplate} templates={create} />
      <TemplateList title={words.makeRemovalTemplate} templates={remove} />
      <EndpointList
        title={words.others}
        hint={words.othersHint}
        typed={typed.value}
        isOpen={create.length === 0 && remove.length === 0}
        accepts={fitsRows}
        onChoose={(id) => void model.rows.openForActiveTab(id)}
      />
    </>
  );
}

/** A file has no place beside a row. */
const fitsRows = ({ takesRows, answersWithFile }: EndpointView): boolean => takesRows && !answersWithFile;

function ActiveTab({ tab: { tabName, endpoint } }: { readonly tab: RowsHereView }) {
  const { model, texts } = useSidebar();
  const words = texts.rows.activeTab;
  return (
    <section class="card">
      <div class="card-head">
        <h2 class="card-title">{words.title}</h2>
        <Button look="quiet" onClick={() => void model.rows.loadActiveTab()}>
          {words.look}
        </Button>
      </div>
      {endpoint ? (
        <>
          <p class="hint">{words.knows(tabName)}</p>
          <p>{endpoint.summary}</p>
          <Button look="primary" onClick={() => void model.rows.openForActiveTab(endpoint.id)}>
            {words.goOn}
          </Button>
        </>
      ) : (
        <p class="hint">{words.unknown(tabName)}</p>
      )}
    </section>
  );
}

function TemplateList({ title, templates }: { readonly title: string; readonly templates: readonly TemplateId[] }) {
  const { model, texts } = useSidebar();
  if (templates.length === 0) return null;
  return (
    <section class="group" aria-label={title}>
      <h2>{title}</h2>
      <ul class="lines">
        {templates.map((id) => (
          <li key={id}>
            <ChoiceButton title={texts.rows.templates[id]} onChoose={() => void model.rows.makeTemplate(id)} />
          </li>
        ))}
      </ul>
    </section>
  );
}
