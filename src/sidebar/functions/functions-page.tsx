import { useSignal } from '@preact/signals';
import type { MenuEntry } from '../shell/menu-entry';
import type { Page } from '../shell/page';
import { useSidebar } from '../shell/sidebar-context';
import { ChoiceButton } from '../widgets/choice-button';
import { matchesWords } from '../widgets/matches-words';
import { SearchField } from '../widgets/search-field';

/** All custom functions, to be searched through. */
export const functionsPage: Page<object> = {
  title: ({ texts }) => texts.functions.title,
  Content: Functions,
};

export const functionsEntry: MenuEntry = {
  label: ({ texts }) => texts.functions.title,
  open: ({ functions }) => functions.open(),
};

function Functions() {
  const { model, texts } = useSidebar();
  const words = texts.functions;
  const typed = useSignal('');
  const { all, fill } = model.functions;
  const found = all.filter(({ name, summary, answers }) => matchesWords(typed.value, name, summary, answers));
  return (
    <>
      <p class="lead">{words.lead}</p>
      <SearchField label={words.search} placeholder={words.searchPlaceholder} typed={typed} />
      <ul class="lines">
        {found.map((one) => (
          <li key={one.name}>
            <ChoiceButton title={one.summary} hint={one.name} onChoose={() => fill(one)} />
          </li>
        ))}
      </ul>
      {found.length === 0 && (
        <p class="hint" role="status">
          {words.none(typed.value)}
        </p>
      )}
    </>
  );
}
