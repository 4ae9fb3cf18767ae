import { useSidebar } from '../shell/sidebar-context';
import { FormulaEndpoints } from './formula-endpoints';
import { NumberField } from './number-field';
import type { SettingsForm } from './settings-form';

/** Whether functions may ask the shop itself, what, and how often. */
export function FormulaSettings({ form }: { readonly form: SettingsForm }) {
  const { model, texts } = useSidebar();
  const words = texts.settings;
  const isLive = form.live.value;
  const isOthers = form.view.settings.formulas.live && !form.view.consented;
  return (
    <section class="card">
      <h2 class="card-title">{words.formulas}</h2>
      <label class="switch">
        <span class="switch-label">{words.live}</span>
        <input
          type="checkbox"
          role="switch"
          aria-checked={isLive}
          checked={isLive}
          disabled={model.task.value !== null}
          aria-describedby="live-hint"
          onChange={(event) => {
            form.setLive(event.currentTarget.checked);
          }}
        />
      </label>
      <p id="live-hint" class="hint">
        {words.liveHint}
      </p>
      {isOthers && <p class="reason warn">{words.notConsented}</p>}
      {isLive && <NumberField form={form} name="minutes" />}
      {isLive && <FamilyChoice form={form} />}
      {isLive && <FormulaEndpoints form={form} />}
      {isLive && <OthersEndpoints form={form} />}
    </section>
  );
}

/** What stands on the list by somebody else's hand, to be allowed by this person. */
function OthersEndpoints({ form }: { readonly form: SettingsForm }) {
  const { model, texts } = useSidebar();
  const others = form.othersEndpoints.value;
  if (others.length === 0) return null;
  return (
    <div class="field">
      <p class="reason warn">{texts.settings.othersEndpoints}</p>
      {others.map(({ id, summary }) => (
        <label key={id} class="tick">
          <input
            type="checkbox"
            checked={false}
            disabled={model.task.value !== null}
            onChange={() => form.allow([id])}
          />
          <span>{texts.settings.allow(summary)}</span>
        </label>
      ))}
    </div>
  );
}

function FamilyChoice({ form }: { readonly form: SettingsForm }) {
  const { model, texts } = useSidebar();
  return (
    <fieldset class="field choice" disabled={model.task.value !== null}>
      <legend>{texts.settings.families}</legend>
      {form.view.families.map(({ id, title, reveals, endpoints }) => (
        <label key={id} class="choice-line">
          <input
            type="checkbox"
            checked={form.isAllowed(endpoints)}
            onChange={(event) => form.setFamily(id, event.currentTarget.checked)}
          />
          <span>
            {title}
            <span class="choice-detail">{reveals}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
