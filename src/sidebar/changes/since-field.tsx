import { clock } from '../shell/clock';
import { useSidebar } from '../shell/sidebar-context';
import type { ChangesPageView } from './changes-model';

const named = ['refresh', 'yesterday', 'all'] as const;

/** Since when changes are shown, by the spreadsheet's calendar. */
export function SinceField({ changes: { tabId }, since }: Pick<ChangesPageView, 'changes' | 'since'>) {
  const { model, texts, format } = useSidebar();
  const words = texts.changes.since;
  const today = format.zone(model.state.value?.timeZone ?? '').plainDay(clock.value.now());
  const open = (value: string) =>
    void model.changes.open(tabId, named.find((one) => one === value) ?? { day: value === 'day' ? today : value });
  return (
    <div class="field">
      <label for="changes-since">{words.label}</label>
      <select
        id="changes-since"
        value={typeof since === 'string' ? since : 'day'}
        disabled={model.task.value !== null}
        onChange={({ currentTarget: { value } }) => open(value)}
      >
        {named.map((one) => (
          <option key={one} value={one}>
            {words[one]}
          </option>
        ))}
        <option value="day">{words.day}</option>
      </select>
      {typeof since !== 'string' && (
        <input
          type="date"
          value={since.day}
          max={today}
          aria-label={words.day}
          disabled={model.task.value !== null}
          onChange={({ currentTarget: { value } }) => value !== '' && open(value)}
        />
      )}
    </div>
  );
}
