import type { Signal } from '@preact/signals';
import { NameField } from '../../names/name-field';
import type { ColumnView } from '../../shell/server/rpc-views';
import { useSidebar } from '../../shell/sidebar-context';
import { Button } from '../../widgets/button';
import { IconButton } from '../../widgets/icon-button';
import { beginCondition, type ConditionDraft, isUnfinished, needsValue } from './condition-draft';
import { FieldError } from './filter-field';

/** What a form with conditions holds. */
export interface ConditionForm {
  readonly conditions: Signal<readonly ConditionDraft[]>;
  /** Whether what is missing is to be told. */
  readonly isSubmitted: Signal<boolean>;
}

interface ConditionsProps {
  readonly form: ConditionForm;
  readonly columns: readonly ColumnView[];
}

/** Conditions that rows have to fit, all of them; one can be added and each changed or removed. */
export function ConditionList({ form, columns }: ConditionsProps) {
  const { model, texts } = useSidebar();
  const drafts = form.conditions.value;
  const [first] = columns;
  const set = (changed: readonly ConditionDraft[]) => {
    form.conditions.value = changed;
  };
  return (
    <>
      {drafts.map((draft, place) => (
        <ConditionLine
          key={place}
          {...{ form, columns, draft, place }}
          onChange={(changed) => set(drafts.map((one, index) => (index === place ? changed : one)))}
          onRemove={() => set(drafts.filter((_, index) => index !== place))}
        />
      ))}
      {first && (
        <Button
          look="quiet"
          disabled={model.task.value !== null}
          onClick={() => set([...drafts, beginCondition(first)])}
        >
          {texts.pulls.form.addCondition}
        </Button>
      )}
    </>
  );
}

interface ConditionLineProps extends ConditionsProps {
  readonly draft: ConditionDraft;
  /** From 0. */
  readonly place: number;
  readonly onChange: (draft: ConditionDraft) => void;
  readonly onRemove: () => void;
}

function ConditionLine({ form, columns, draft, place, onChange, onRemove }: ConditionLineProps) {
  const { model, texts, format } = useSidebar();
  const words = texts.pulls.form;
  const column = columns.find(({ key }) => key === draft.column);
  const name = words.conditionOf(column?.title ?? draft.column, format.number(place + 1));
  const isBusy = model.task.value !== null;
  const isWrong = form.isSubmitted.value && isUnfinished(draft);
  return (
    <fieldset class="field condition" aria-label={name}>
      <div class="field-head">
        <select
          aria-label={words.conditionColumn}
          value={draft.column}
          disabled={isBusy}
          onChange={({ currentTarget: { value } }) => {
            const chosen = columns.find(({ key }) => key === value);
            if (chosen) onChange(beginCondition(chosen));
          }}
        >
          {!column && <option value={draft.column}>{draft.column}</option>}
          {columns.map(({ key, title }) => (
            <option key={key} value={key}>
              {title}
            </option>
          ))}
        </select>
        <IconButton icon="close" label={words.removeCondition(name)} onClick={onRemove} />
      </div>
      <select
        aria-label={words.conditionIs}
        value={draft.is}
        disabled={isBusy}
        onChange={({ currentTarget: { value } }) => {
          const chosen = column?.comparisons.find(({ is }) => is === value);
          if (chosen) onChange({ ...draft, is: chosen.is });
        }}
      >
        {(column?.comparisons ?? [{ is: draft.is, text: draft.is }]).map(({ is, text }) => (
          <option key={is} value={is}>
            {text}
          </option>
        ))}
      </select>
      {needsValue(draft) && <ValueControl {...{ column, draft, onChange, isWrong, place }} />}
      {isWrong && <FieldError id={`condition-${place}-error`}>{words.issues.required}</FieldError>}
    </fieldset>
  );
}

interface ValueControlProps extends Pick<ConditionLineProps, 'draft' | 'place' | 'onChange'> {
  readonly column: ColumnView | undefined;
  readonly isWrong: boolean;
}

/** A list where the values are known; else something to type, which may name a cell. */
function ValueControl({ column, draft, place, onChange, isWrong }: ValueControlProps) {
  const { model, texts } = useSidebar();
  const words = texts.pulls.form;
  const choices = choicesOf(column, words);
  const isListed = choices.some(([value]) => value === draft.text) || draft.text === '';
  const shared = {
    'aria-label': words.conditionValue,
    'aria-invalid': isWrong,
    'aria-describedby': isWrong ? `condition-${place}-error` : undefined,
    value: draft.text,
    disabled: model.task.value !== null,
  };
  if (column?.names) {
    const { kind, holds } = column.names;
    return (
      <NameField
        key={column.key}
        id={`condition-${place}-value`}
        kind={kind}
        label={words.conditionValue}
        value={draft.text}
        placeholder={texts.endpoints.namePlaceholder}
        onGiven={(value, record) => onChange({ ...draft, text: holds === 'name' && record ? record.name : value })}
        describedBy={isWrong ? `condition-${place}-error` : ''}
        isWrong={isWrong}
      />
    );
  }
  if (choices.length === 0) {
    return (
      <input
        {...shared}
        type="text"
        autocomplete="off"
        spellcheck={false}
        placeholder={words.conditionPlaceholder}
        onInput={(event) => onChange({ ...draft, text: event.currentTarget.value })}
      />
    );
  }
  return (
    <select {...shared} onChange={(event) => onChange({ ...draft, text: event.currentTarget.value })}>
      <option value="">–</option>
      {!isListed && <option value={draft.text}>{draft.text}</option>}
      {choices.map(([value, title]) => (
        <option key={value} value={value}>
          {title}
        </option>
      ))}
    </select>
  );
}

function choicesOf(
  column: ColumnView | undefined,
  { yes, no }: { readonly yes: string; readonly no: string },
): readonly (readonly [value: string, title: string])[] {
  if (column?.kind === 'yesNo') {
    return [
      ['true', yes],
      ['false', no],
    ];
  }
  return (column?.values ?? []).map(({ code, name }) => [code, name] as const);
}
