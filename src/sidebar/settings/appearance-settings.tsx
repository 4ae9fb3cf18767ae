import { useSidebar } from '../shell/sidebar-context';
import { RadioChoice } from '../widgets/radio-choice';
import type { SettingsForm } from './settings-form';

const looks = ['light', 'dark', 'system'] as const;

/** How the panel and its windows look to this person; nobody else sees it. */
export function AppearanceSettings({ form }: { readonly form: SettingsForm }) {
  const { texts } = useSidebar();
  const words = texts.settings;
  return (
    <section class="card">
      <h2 class="card-title">{words.appearance}</h2>
      <RadioChoice
        name="appearance"
        legend={words.ownAppearance}
        options={looks.map((value) => ({ value, label: words.looks[value] }))}
        chosen={form.appearance.value}
        onChoose={(choice) => {
          form.appearance.value = choice;
        }}
      />
    </section>
  );
}
