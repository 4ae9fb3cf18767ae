import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useSidebar } from '../../shell/sidebar-context';
import { LongList } from '../../widgets/long-list';
import { fieldTitle } from '../own-text';
import { isPlain, partOf, recordName } from './answer-part';
import { answerValue } from './answer-value';

interface AnswerTreeProps {
  /** What it is called; `''` for a whole answer. */
  readonly name: string;
  readonly value: unknown;
}

/** An answer, or a part of it: its values with their names, and what lies deeper folded away. */
export function AnswerTree({ name, value }: AnswerTreeProps) {
  const sidebar = useSidebar();
  const part = partOf(value);
  if (part.kind === 'value') return <p>{answerValue(name, part.value, sidebar)}</p>;
  if (part.kind === 'list') return <Items name={name} items={part.items} />;
  const plain = part.entries.filter(([, inner]) => isPlain(inner));
  const deeper = part.entries.filter(([, inner]) => !isPlain(inner));
  return (
    <>
      {plain.length > 0 && (
        <dl class="answer">
          {plain.map(([key, inner]) => (
            <div key={key} class="answer-value">
              <dt>{fieldTitle(sidebar.texts.fields, key)}</dt>
              <dd>{answerValue(key, inner, sidebar)}</dd>
            </div>
          ))}
        </dl>
      )}
      {deeper.map(([key, inner]) => (
        <Fold key={key} title={fieldTitle(sidebar.texts.fields, key)} value={inner}>
          <AnswerTree name={key} value={inner} />
        </Fold>
      ))}
    </>
  );
}

function Items({ name, items }: { readonly name: string; readonly items: readonly unknown[] }) {
  const { texts, format } = useSidebar();
  if (items.length === 0) return <p class="hint">{texts.endpoints.emptyList}</p>;
  return (
    <LongList items={items.map((item, index) => ({ item, index }))} keyOf={({ index }) => String(index)}>
      {({ item, index }) =>
        isPlain(item) ? (
          <div class="line">
            <AnswerTree name={name} value={item} />
          </div>
        ) : (
          <Fold title={recordName(item) || format.number(index + 1)} value={item} isWithinList>
            <AnswerTree name={name} value={item} />
          </Fold>
        )
      }
    </LongList>
  );
}

interface FoldProps {
  readonly title: string;
  readonly value: unknown;
  readonly isWithinList?: boolean;
  readonly children: ComponentChildren;
}

/** What is in it is made when it is opened: an answer may have thousands of parts. */
function Fold({ title, value, isWithinList = false, children }: FoldProps) {
  const { format } = useSidebar();
  const isOpen = useSignal(false);
  const part = partOf(value);
  return (
    <details
      class={isWithinList ? 'fold within' : 'fold'}
      onToggle={(event) => {
        isOpen.value = event.currentTarget.open;
      }}
    >
      <summary>
        {title}
        {part.kind === 'list' && <span class="hint">{format.number(part.items.length)}</span>}
      </summary>
      <div class="fold-inside">{isOpen.value && children}</div>
    </details>
  );
}
