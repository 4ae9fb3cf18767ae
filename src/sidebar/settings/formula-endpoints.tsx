import type { EndpointGroup } from '../endpoints/endpoint-groups';
import { findEndpoints } from '../endpoints/find-endpoints';
import type { SettingsView } from '../shell/server/rpc-views';
import { useSidebar } from '../shell/sidebar-context';
import { SearchField } from '../widgets/search-field';
import type { SettingsForm } from './settings-form';

type FormulaEndpoint = SettingsView['formulaEndpoints'][number];

/** Endpoint by endpoint, for whoever wants more, or less, than a family: by what it is about, each group with what it reveals. */
export function FormulaEndpoints({ form }: { readonly form: SettingsForm }) {
  const { texts, format } = useSidebar();
  const chosen = form.endpoints.value.size;
  return (
    <details class="fold">
      <summary>
        {texts.settings.endpoints}
        {` · ${texts.settings.chosen(chosen, format.number(chosen))}`}
      </summary>
      <div class="fold-inside">
        <SearchField
          label={texts.settings.searchEndpoints}
          placeholder={texts.endpoints.searchPlaceholder}
          typed={form.endpointsTyped}
        />
        <Groups form={form} />
      </div>
    </details>
  );
}

/** Folded until something is typed. */
function Groups({ form }: { readonly form: SettingsForm }) {
  const { texts } = useSidebar();
  const typed = form.endpointsTyped.value;
  const isSearching = typed.trim() !== '';
  const groups = findEndpoints(form.view.formulaEndpoints, typed, texts.endpoints.groups);
  if (groups.length === 0) {
    return (
      <p class="hint" role="status">
        {texts.endpoints.none(typed)}
      </p>
    );
  }
  return (
    <>
      {groups.map(({ group, found }) => (
        <Group key={`${group}#${isSearching}`} form={form} group={group} found={found} isOpen={isSearching} />
      ))}
    </>
  );
}

interface GroupProps {
  readonly form: SettingsForm;
  readonly group: EndpointGroup;
  readonly found: readonly FormulaEndpoint[];
  readonly isOpen: boolean;
}

function Group({ form, group, found, isOpen }: GroupProps) {
  const { model, texts, format } = useSidebar();
  const chosen = form.endpoints.value;
  const count = found.filter(({ id }) => chosen.has(id)).length;
  return (
    <details class="fold within" open={isOpen || undefined}>
      <summary>
        {texts.endpoints.groups[group]}
        <span class="hint">{texts.settings.chosen(count, format.number(count))}</span>
      </summary>
      <fieldset class="field fold-inside" disabled={model.task.value !== null}>
        <legend class="hint">{texts.settings.reveals[group]}</legend>
        {found.map(({ id, summary }) => (
          <label key={id} class="tick">
            <input
              type="checkbox"
              checked={chosen.has(id)}
              onChange={(event) => form.setEndpoints([id], event.currentTarget.checked)}
            />
            <span>{summary}</span>
          </label>
        ))}
      </fieldset>
    </details>
  );
}
