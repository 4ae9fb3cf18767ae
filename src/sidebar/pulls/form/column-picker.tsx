import { LoadStatus } from '../../shell/load-status';
import type { ColumnView } from '../../shell/server/rpc-views';
import { useSidebar } from '../../shell/sidebar-context';
import { IconButton } from '../../widgets/icon-button';
import { chooseAll, isChosen, moveColumn, orderColumns, setChosen } from './column-choice';
import type { PullForm } from './pull-form';

/** Which columns, and in which order. They are asked for when the list is opened: some depend on the shop. */
export function ColumnPicker({ form }: { readonly form: PullForm }) {
  const { model, texts } = useSidebar();
  const known = form.knownColumns.state.value;
  const load = () => model.pulls.loadColumns(form);
  return (
    <details
      class="fold"
      onToggle={(event) => {
        if (event.currentTarget.open) void load();
      }}
    >
      <summary>
        {texts.pulls.form.columns}
        <ChosenCount form={form} />
      </summary>
      <div class="fold-inside">
        <LoadStatus loadable={known} onRetry={load} loading={texts.pulls.catalogue.loading} />
        {known.status === 'ready' &&
          (known.value === null ? (
            <p class="hint">{texts.pulls.form.columnsUnknown}</p>
          ) : (
            <Columns form={form} columns={ownColumns(known.value)} />
          ))}
      </div>
    </details>
  );
}

/** Those that a tab can have. */
const ownColumns = (columns: readonly ColumnView[]) => columns.filter(({ isAnyOf }) => !isAnyOf);

function ChosenCount({ form }: { readonly form: PullForm }) {
  const { texts, format } = useSidebar();
  const known = form.knownColumns.state.value;
  const chosen = form.columns.value;
  const total = known.status === 'ready' ? ownColumns(known.value ?? []).length : undefined;
  const words = texts.pulls.form;
  if (chosen === null) return <span class="hint">{words.columnsAll}</span>;
  return (
    <span class="hint">
      {total === undefined
        ? format.number(chosen.length)
        : words.columnsSome(format.number(chosen.length), format.number(total))}
    </span>
  );
}

interface ColumnsProps {
  readonly form: PullForm;
  readonly columns: readonly ColumnView[];
}

function Columns({ form, columns }: ColumnsProps) {
  const { texts } = useSidebar();
  const words = texts.pulls.form;
  // A tab that is there shows what it was made with.
  const isUsual = ({ isSeldom }: ColumnView) => form.tab !== undefined || !isSeldom;
  const offered = { all: columns.map(({ key }) => key), usual: columns.filter(isUsual).map(({ key }) => key) };
  const titles = new Map(columns.map(({ key, title }) => [key, title]));
  const choice = form.columns.value;
  const set = (columnsNow: typeof choice) => {
    form.columns.value = columnsNow;
  };
  return (
    <>
      <div class="buttons">
        <button type="button" class="button quiet" onClick={() => set(chooseAll(offered))}>
          {words.chooseAll}
        </button>
        <button type="button" class="button quiet" onClick={() => set([])}>
          {words.chooseNone}
        </button>
      </div>
      {choice?.length === 0 && (
        <p class="field-error" role="alert">
          {words.columnsNone}
        </p>
      )}
      {choice === null && offered.usual.length < offered.all.length && <p class="hint">{words.columnsSeldom}</p>}
      <ul class="lines columns">
        {orderColumns(choice, offered).map((key) => (
          <li key={key} class="column">
            <label>
              <input
                type="checkbox"
                checked={isChosen(choice, offered, key)}
                onChange={(event) => set(setChosen(choice, offered, key, event.currentTarget.checked))}
              />
              {titles.get(key)}
            </label>
            {isChosen(choice, offered, key) && (
              <>
                <IconButton
                  icon="up"
                  label={words.up(titles.get(key) ?? key)}
                  onClick={() => set(moveColumn(choice, offered, key, -1))}
                />
                <IconButton
                  icon="down"
                  label={words.down(titles.get(key) ?? key)}
                  onClick={() => set(moveColumn(choice, offered, key, 1))}
                />
              </>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
