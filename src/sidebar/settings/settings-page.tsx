import type { TargetedSubmitEvent } from 'preact';
import { ActionFooter } from '../shell/action-footer';
import { ViewHeading } from '../shell/page-heading';
import { CurrentProblem } from '../shell/problem-notice';
import { useSidebar } from '../shell/sidebar-context';
import { Button } from '../widgets/button';
import { FormulaSettings } from './formula-settings';
import { NumberField } from './number-field';
import type { SettingsForm } from './settings-form';

const formId = 'settings-form';
const pushNumbers = ['changePercent', 'zeroRows', 'mostEdits', 'undoDays'] as const;

/** What everybody who works in the file agrees on, and the person's own name. */
export function SettingsView({ form }: { readonly form: SettingsForm }) {
  const { model, texts } = useSidebar();
  const words = texts.settings;
  const submit = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    void model.settings.save(form);
  };
  return (
    <>
      <main class="page with-footer">
        <ViewHeading title={words.title} onBack={model.showHome} />
        <CurrentProblem />
        <p class="lead">{words.shared}</p>
        <form id={formId} class="form" onSubmit={submit} noValidate>
          <section class="card">
            <h2 class="card-title">{words.push}</h2>
            {pushNumbers.map((name) => (
              <NumberField key={name} form={form} name={name} />
            ))}
            <NameField form={form} />
          </section>
          <FormulaSettings form={form} />
        </form>
      </main>
      <ActionFooter>
        {form.isSaved && (
          <p class="hint" role="status">
            {words.saved}
          </p>
        )}
        <Button look="primary" submits form={formId} disabled={form.input.value === undefined}>
          {words.save}
        </Button>
      </ActionFooter>
    </>
  );
}

const longestName = 60;

function NameField({ form }: { readonly form: SettingsForm }) {
  const { model, texts } = useSidebar();
  return (
    <div class="field">
      <label for="name">{texts.settings.name}</label>
      <input
        id="name"
        type="text"
        maxLength={longestName}
        autocomplete="name"
        value={form.name.value}
        disabled={model.task.value !== null}
        aria-describedby="name-hint"
        onInput={(event) => {
          form.name.value = event.currentTarget.value;
        }}
      />
      <p id="name-hint" class="hint">
        {texts.settings.nameHint}
      </p>
    </div>
  );
}
