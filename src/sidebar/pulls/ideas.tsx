import { useSidebar } from '../shell/sidebar-context';
import { ChoiceButton } from '../widgets/choice-button';

/** Pulls that are set up already, one click each; those that have a tab are told there. */
export function Ideas({ isOpen }: { readonly isOpen: boolean }) {
  const { model, texts } = useSidebar();
  const state = model.state.value;
  const ideas = state?.connection ? state.ideas : [];
  if (ideas.length === 0) return null;
  const words = texts.pulls.ideas;
  return (
    <details class="fold" open={isOpen}>
      <summary>{words.title}</summary>
      <ul class="lines">
        {ideas.map(({ id, title, summary }) => (
          <li key={id}>
            <ChoiceButton title={title} hint={summary} onChoose={() => void model.pulls.pullIdea(id)} />
          </li>
        ))}
      </ul>
    </details>
  );
}
