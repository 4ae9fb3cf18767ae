import { useSidebar } from '../shell/sidebar-context';
import { languages, nameOfLanguage } from '../texts/languages';
import { RadioChoice } from '../widgets/radio-choice';
import type { SettingsForm } from './settings-form';

const isSpoken = (code: string): code is keyof typeof languages => code in languages;

/** In which language the person is spoken to, and in which the cells are that all share. */
export function LanguageSettings({ form }: { readonly form: SettingsForm }) {
  const { model, texts } = useSidebar();
  const words = texts.settings;
  const hasMails = typeof NGORDER_MAIL !== 'undefined' && NGORDER_MAIL;
  const spoken = Object.keys(languages)
    .filter(isSpoken)
    .map((value) => ({ value, label: nameOfLanguage(value) }));
  return (
    <section class="card">
      <h2 class="card-title">{words.language}</h2>
      <RadioChoice
        name="language"
        legend={hasMails ? words.ownLanguageAndMails : words.ownLanguage}
        options={[{ value: 'auto' as const, label: words.automatic }, ...spoken]}
        chosen={form.language.value}
        onChoose={(choice) => {
          form.language.value = choice;
        }}
      />
      <p class="hint">{words.menuLater}</p>
      <RadioChoice
        name="sheet-language"
        legend={words.sheetLanguage}
        options={spoken}
        chosen={form.sheetLanguage.value}
        onChoose={(language) => {
          form.sheetLanguage.value = language;
        }}
      />
      <p class="hint">{words.sheetHint}</p>
      {form.view.keepsOldTabs && (
        <label class="tick">
          <input
            type="checkbox"
            checked={form.isSheetSwitched.value}
            disabled={model.task.value !== null || form.sheetLanguage.value !== form.view.sheetLanguage}
            onChange={(event) => {
              form.switchesTabs.value = event.currentTarget.checked;
            }}
          />
          <span>{words.oldTabs}</span>
        </label>
      )}
    </section>
  );
}
