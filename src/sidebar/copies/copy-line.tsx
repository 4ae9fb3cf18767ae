import type { CopyOfTabView } from '../shell/server/rpc-views';
import { useSidebar } from '../shell/sidebar-context';
import { IconButton } from '../widgets/icon-button';
import { Question } from '../widgets/question';
import { useAsking } from '../widgets/use-asking';

interface CopyLineProps {
  /** The tab that it is a copy of. */
  readonly tabId: number;
  readonly copy: CopyOfTabView;
  /** When the next one is made by itself, in words; `''` where none is. */
  readonly next: string;
}

/** One copy: how much it holds and when it was made, with the ways to it and to its end. */
export function CopyLine({ tabId, copy, next }: CopyLineProps) {
  const { model, texts, format } = useSidebar();
  const words = texts.copies;
  const { isAsking, ask, cancel, confirm } = useAsking();
  const { name, rows, at, dataAt, state } = copy;
  const age = dataAt === null ? words.madeAt(format.moment(at)) : words.dataAt(format.moment(dataAt));
  return (
    <li class="line">
      <div class="line-head">
        <div class="line-title">
          <span class="line-name" title={name}>
            {name}
          </span>
          <span class="line-details">
            {texts.home.rows(rows, format.number(rows))} · {age}
          </span>
        </div>
        <IconButton icon="cell" label={words.goTo(name)} onClick={() => void model.pulls.showTab(copy.tabId)} />
        {state !== 'own' && <IconButton icon="close" label={words.remove(name)} onClick={ask} />}
      </div>
      {state === 'unfinished' && <p class="hint">{words.unfinished}</p>}
      {state === 'goesNext' && <p class="hint">{words.goesNext(next)}</p>}
      {isAsking.value && (
        <Question
          confirm={words.removeConfirm}
          look="danger"
          onConfirm={confirm(() => void model.copies.remove(tabId, copy.tabId))}
          onCancel={cancel}
        >
          <p>{words.removeQuestion(name)}</p>
        </Question>
      )}
    </li>
  );
}
