import { useSignal } from '@preact/signals';
import { PendingValues } from '../scheduled/pending-values';
import { clock } from '../shell/clock';
import type { ConnectionItem } from '../shell/server/rpc-views';
import { useSidebar } from '../shell/sidebar-context';
import { ActionMenu } from '../widgets/action-menu';
import { Chip } from '../widgets/chip';
import { Question } from '../widgets/question';
import { RenameForm } from './rename-form';
import { titleApart } from './title-apart';
import { UseButton } from './use-button';

interface ConnectionLineProps {
  readonly item: ConnectionItem;
  /** Among which it is shown. */
  readonly all: readonly ConnectionItem[];
}

/** One connection: whose it is, where it is used, and what can be done with it. */
export function ConnectionLine({ item, all }: ConnectionLineProps) {
  const { model, texts } = useSidebar();
  const words = texts.connections;
  const title = titleApart(texts, item, all);
  const asked = useSignal<'nothing' | 'name' | 'removal'>('nothing');
  const ask = (what: 'nothing' | 'name' | 'removal') => () => {
    asked.value = what;
  };
  const { id, isHere, by } = item;
  const actions = [
    { label: words.rename, run: ask('name') },
    { label: texts.ways[by].letInAnew, run: () => void model.connection.letInAnew(item) },
    ...(by === 'oauth' ? [{ label: texts.remedy.oauthForm, run: () => void model.connection.openOAuth(item) }] : []),
    { label: words.remove, run: ask('removal') },
  ];
  return (
    <li class="pulled-tab">
      <div class="pulled-tab-head">
        <ConnectionFacts item={item} />
        <ActionMenu label={words.actions(title)} actions={actions} />
      </div>
      {isHere ? (
        <span>
          <Chip tone="good">{words.here}</Chip>
        </span>
      ) : (
        <UseButton id={id} words={words.use} label={words.useThis(title)} />
      )}
      {asked.value === 'name' && <RenameForm item={item} onDone={ask('nothing')} />}
      {asked.value === 'removal' && <RemoveQuestion item={item} title={title} onAnswered={ask('nothing')} />}
    </li>
  );
}

function ConnectionFacts({ item }: { readonly item: ConnectionItem }) {
  const { texts, format } = useSidebar();
  const words = texts.connections;
  const service = texts.connect.hostHint(item.host);
  const { title, shop, otherFiles, checkedAt } = item;
  return (
    <div class="pulled-tab-facts">
      <strong>{title}</strong>
      <span class="hint">{title === shop.name ? service : `${shop.name} · ${service}`}</span>
      {otherFiles > 0 && <span class="hint">{words.otherFiles(otherFiles, format.number(otherFiles))}</span>}
      {checkedAt > 0 && (
        <span class="hint">{texts.ways[item.by].checked(format.recent(checkedAt, clock.value.now()))}</span>
      )}
    </div>
  );
}

interface RemoveQuestionProps {
  readonly item: ConnectionItem;
  readonly title: string;
  readonly onAnswered: () => void;
}

function RemoveQuestion({ item, title, onAnswered }: RemoveQuestionProps) {
  const { model, texts, format } = useSidebar();
  const words = texts.connections;
  const { otherFiles, isEarlier, hasUnfinished } = item;
  const jobs = item.jobs.here + item.jobs.elsewhere;
  const remove = () => {
    onAnswered();
    void model.connection.remove(item);
  };
  return (
    <Question confirm={words.removeConfirm} look="danger" onConfirm={remove} onCancel={onAnswered}>
      <p>{texts.ways[item.by].removeQuestion(title)}</p>
      {otherFiles > 0 && <p>{words.removeElsewhere(otherFiles, format.number(otherFiles))}</p>}
      {isEarlier && <p>{words.removeEarlier}</p>}
      {hasUnfinished && <p>{texts.ways[item.by].removeUnfinished}</p>}
      {jobs > 0 && <p>{words.removeJobs(jobs, format.number(jobs))}</p>}
      {item.jobs.here > 0 && <PendingValues connection={item.id} />}
    </Question>
  );
}
