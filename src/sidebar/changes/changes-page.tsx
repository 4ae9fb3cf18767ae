import { clock } from '../shell/clock';
import type { Page } from '../shell/page';
import { useSidebar } from '../shell/sidebar-context';
import { Button } from '../widgets/button';
import { LongList } from '../widgets/long-list';
import { ChangeLine } from './change-line';
import type { ChangesPageView } from './changes-model';
import { SinceField } from './since-field';
import { WatchedColumns } from './watched-columns';

/** What changed in a tab: since its last refresh, yesterday or a day. */
export const changesPage: Page<ChangesPageView> = {
  title: ({ texts }) => texts.changes.title,
  Content: Changes,
  Actions: KeepButton,
  keyOf: ({ changes }) => String(changes.tabId),
};

function Changes(view: ChangesPageView) {
  const { texts, format } = useSidebar();
  const { changes } = view;
  const words = texts.changes;
  const lead = words.lead(format.number(changes.most.changes), format.number(changes.most.days));
  if (!changes.isKept && changes.lines.length === 0) {
    return (
      <>
        <h2>{changes.name}</h2>
        <p class="hint">{lead}</p>
        <WatchedColumns changes={changes} />
      </>
    );
  }
  return (
    <>
      <h2>{changes.name}</h2>
      <SinceField {...view} />
      <Lines {...view} />
      <details class="fold">
        <summary>{words.columns}</summary>
        <div class="fold-inside">
          <p class="hint">{lead}</p>
          <WatchedColumns changes={changes} />
        </div>
      </details>
    </>
  );
}

function Lines({ changes: { tabId, lines, left, pulledAt, hasBegun, begins, hasLooked, hasCells } }: ChangesPageView) {
  const { model, texts, format } = useSidebar();
  const words = texts.changes;
  const { column } = model.changes;
  const looked = format.ago(pulledAt, clock.value.now());
  const none = hasLooked ? words.none(looked) : `${words.notLooked(looked)}.`;
  const shown = lines.filter((line) => column.value === '' || line.column === column.value);
  const titles = new Map(lines.filter((line) => line.column !== '').map((line) => [line.column, line.title]));
  return (
    <>
      {titles.size > 1 && (
        <div class="field">
          <label for="changes-column">{words.column}</label>
          <select
            id="changes-column"
            value={column.value}
            onChange={({ currentTarget: { value } }) => {
              column.value = value;
            }}
          >
            <option value="">{words.allColumns}</option>
            {[...titles].map(([key, title]) => (
              <option key={key} value={key}>
                {title}
              </option>
            ))}
          </select>
        </div>
      )}
      {shown.length === 0 ? (
        <p class="hint">{hasBegun ? none : words.notBegun[begins]}</p>
      ) : (
        <>
          <p class="hint">{words.count(shown.length, format.number(shown.length))}</p>
          <LongList items={shown} keyOf={({ at, id, column: key }, index) => `${at}/${id}/${key}/${index}`}>
            {(line) => <ChangeLine line={line} tabId={tabId} hasCell={hasCells && line.kind === 'value'} />}
          </LongList>
        </>
      )}
      {left && (
        <p class="reason warn">{words.left(left.count, format.number(left.count), format.moment(left.until))}</p>
      )}
    </>
  );
}

function KeepButton({ changes, since }: ChangesPageView) {
  const { model, texts } = useSidebar();
  const words = texts.changes;
  const isNone = model.changes.ticked.value.length === 0;
  if (changes.isKept)
    return <Button onClick={() => void model.changes.refresh(changes, since)}>{texts.home.refresh}</Button>;
  return (
    <Button look="primary" disabled={isNone} onClick={() => void model.changes.keep(changes)}>
      {words.keep}
    </Button>
  );
}
