import { Button } from '../widgets/button';
import { Chip } from '../widgets/chip';
import { useSidebar } from './sidebar-context';

/** How to begin, in a file in which nothing was done yet: three steps, the next one with what it takes. */
export function Greeting() {
  const { model, texts } = useSidebar();
  const state = model.state.value;
  if (!state?.greets) return null;
  const words = texts.greeting;
  const done = state.connection === null ? 0 : state.tabs.length === 0 ? 1 : 2;
  const steps = [
    { name: words.connect, body: <p class="hint">{words.connectHint}</p> },
    { name: words.pull, body: <FirstPull /> },
    { name: words.edit, body: <FirstEdit /> },
  ];
  return (
    <section class="card" aria-label={words.title}>
      <h1 class="card-title">{words.title}</h1>
      <ol class="steps">
        {steps.map(({ name, body }, place) => (
          <li key={name} class="step" aria-current={place === done ? 'step' : undefined}>
            <div class="step-head">
              <span class="step-name">{name}</span>
              {place < done && <Chip tone="good">{words.done}</Chip>}
              {place === done && <Chip tone="calm">{words.next}</Chip>}
            </div>
            {place === done && body}
          </li>
        ))}
      </ol>
      <Button look="quiet" onClick={() => void model.endGreeting()}>
        {words.dismiss}
      </Button>
    </section>
  );
}

function FirstPull() {
  const { model, texts } = useSidebar();
  return (
    <>
      <p class="hint">{texts.home.emptyLead}</p>
      <Button look="primary" onClick={() => void model.pulls.refresh(undefined)}>
        {texts.home.pull}
      </Button>
    </>
  );
}

/** What was pulled may be for reading only, such as a report: then there is something to edit once variations are there. */
function FirstEdit() {
  const { model, texts } = useSidebar();
  const editable = (model.state.value?.tabs ?? []).filter(({ columns }) => columns.length > 0);
  const tab = editable.find(({ tabId }) => tabId === model.front.tabId.value) ?? editable[0];
  if (!tab) return <FirstPull />;
  return (
    <>
      <p class="hint">{texts.home.howTo}</p>
      <Button onClick={() => void model.pulls.showTab(tab.tabId, true)}>{texts.greeting.goEdit}</Button>
    </>
  );
}
