import { useEffect, useMemo } from 'preact/hooks';
import { Loader } from '../../shell/server/loader';
import type { FormFieldView, FoundNamesView } from '../../shell/server/rpc-views';
import { useSidebar } from '../../shell/sidebar-context';
import { Button } from '../../widgets/button';
import { ChoiceButton } from '../../widgets/choice-button';
import type { ControlProps } from './control-props';
import { choose, type ValueField } from './form-field';

/** Long enough for a person to go on typing. */
const searchAfterMs = 500;

interface NameControlProps extends ControlProps {
  readonly field: ValueField;
  readonly kind: NonNullable<FormFieldView['names']>;
}

/** An id that is chosen by the name of what it is of; it can be typed as well. */
export function NameControl({ field, kind, describedBy, isWrong }: NameControlProps) {
  const { model, texts } = useSidebar();
  const words = texts.endpoints;
  const found = useMemo(() => new Loader<FoundNamesView>(), []);
  const { id, text, chosen } = field;
  const look = () => found.renew(() => model.anyEndpoint.findNames(kind, text.value.trim()));
  const typed = text.value;
  useEffect(() => {
    if (typed.trim() === '' || chosen.value) return;
    const timer = setTimeout(() => void look(), searchAfterMs);
    return () => clearTimeout(timer);
  }, [typed]);
  if (chosen.value) return <Chosen field={field} />;
  return (
    <>
      <input
        id={id}
        type="text"
        autocomplete="off"
        placeholder={words.namePlaceholder}
        value={typed}
        disabled={model.task.value !== null}
        aria-invalid={isWrong}
        aria-describedby={describedBy || undefined}
        onInput={(event) => {
          text.value = event.currentTarget.value;
        }}
      />
      {found.state.value.status === 'idle' && (
        <Button look="quiet" onClick={() => void look()}>
          {words.showNames}
        </Button>
      )}
      <FoundNames field={field} found={found} />
    </>
  );
}

function Chosen({ field }: { readonly field: ValueField }) {
  const { texts } = useSidebar();
  const { id, chosen } = field;
  return (
    <div class="field-head">
      <span class="line-title">
        <span>{chosen.value?.name}</span>
        <span class="hint">{chosen.value?.hint}</span>
      </span>
      <button id={id} type="button" class="button quiet" onClick={() => choose(field, null)}>
        {texts.endpoints.chooseAnother}
      </button>
    </div>
  );
}

interface FoundNamesProps {
  readonly field: ValueField;
  readonly found: Loader<FoundNamesView>;
}

function FoundNames({ field, found }: FoundNamesProps) {
  const { texts, format } = useSidebar();
  const words = texts.endpoints;
  const state = found.state.value;
  if (state.status === 'idle') return null;
  if (state.status !== 'ready') {
    return (
      <p class="hint" role="status">
        {state.status === 'failed' ? state.error.message : words.looking}
      </p>
    );
  }
  const { found: names, more } = state.value;
  return (
    <>
      <p class="hint" role="status">
        {names.length === 0 ? words.noName : more > 0 ? words.moreNames(format.number(more)) : ''}
      </p>
      {names.length > 0 && (
        <ul class="lines names">
          {names.map((record) => (
            <li key={record.id}>
              <ChoiceButton title={record.name} hint={record.hint} onChoose={() => choose(field, record)} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
