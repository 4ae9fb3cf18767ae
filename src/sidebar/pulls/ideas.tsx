import { useSidebar } from '../shell/sidebar-context';
import { ChoiceButton } from '../widgets/choice-button';
import { matchesWords } from '../widgets/matches-words';

interface IdeasProps {
  readonly isOpen: boolean;
  /** What is looked for: those that do not fit it are left out. */
  readonly typed?: string;
}

/** Pulls that are set up already, one click each; those that have a tab are told there. */
export function Ideas({ isOpen, typed = '' }: IdeasProps) {
  const { model, texts } = useSidebar();
  const state = model.state.value;
  const offered = state?.connection ? state.ideas : [];
  const ideas = offered.filter(({ title, summary, words }) => matchesWords(typed, title, summary, words));
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
