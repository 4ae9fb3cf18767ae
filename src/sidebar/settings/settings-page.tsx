import type { TargetedSubmitEvent } from 'preact';
import type { MenuEntry } from '../shell/menu-entry';
import type { Page } from '../shell/page';
import { useSidebar } from '../shell/sidebar-context';
import { Button } from '../widgets/button';
import { AppearanceSettings } from './appearance-settings';
import { FormulaSettings } from './formula-settings';
import { LanguageSettings } from './language-settings';
import { NumberField } from './number-field';
import type { SettingsForm } from './settings-form';

const formId = 'settings-form';
const pushNumbers = ['changePercent', 'zeroRows', 'mostEdits', 'undoDays'] as const;

interface SettingsProps {
  readonly form: SettingsForm;
}

/** What everybody who works in the file agrees on, and the person's own name. */
export const settingsPage: Page<SettingsProps> = {
  title: ({ texts }) => texts.settings.title,
  Content: Fields,
  Actions: SettingsButtons,
};

export const settingsEntry: MenuEntry = {
  label: ({ texts }) => texts.settings.title,
  open: (model) => model.settings.open(),
};

function Fields({ form }: SettingsProps) {
  const { model, texts } = useSidebar();
  const words = texts.settings;
  const submit = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    void model.settings.save(form);
  };
  return (
    <>
      <p class="lead">{words.shared}</p>
      <form id={formId} class="form" onSubmit={submit} noValidate>
        <section class="card">
          <h2 class="card-title">{words.push}</h2>
          {pushNumbers.map((name) => (
            <NumberField key={name} form={form} name={name} />
          ))}
          <NameField form={form} />
        </section>
        <LanguageSettings form={form} />
        <AppearanceSettings form={form} />
        <FormulaSettings form={form} />
      </form>
      {typeof NGORDER_MAIL !== 'undefined' && NGORDER_MAIL && (
        <Button look="quiet" onClick={model.mail.open}>
          {texts.mail.title}
        </Button>
      )}
      <Button look="quiet" onClick={model.budget.open}>
        {texts.budget.title}
      </Button>
      <Button look="quiet" onClick={model.reset.open}>
        {texts.reset.open}
      </Button>
    </>
  );
}

function SettingsButtons({ form }: SettingsProps) {
  const { texts } = useSidebar();
  return (
    <>
      {form.isSaved && (
        <p class="hint" role="status">
          {texts.settings.saved}
        </p>
      )}
      <Button look="primary" submits form={formId} disabled={form.input.value === undefined}>
        {texts.settings.save}
      </Button>
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
