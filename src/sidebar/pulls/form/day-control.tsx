import { clock } from '../../shell/clock';
import { shopToday } from '../../shell/shop-today';
import { useSidebar } from '../../shell/sidebar-context';
import type { Texts } from '../../texts/languages';
import type { FilterControlProps } from './filter-control-props';
import { isCalendarDay, namedDays } from './period-choice';

const ownDay = 'own';

/** A day that moves with the calendar, by name, or a certain date. */
export function DayControl({ id, form, filter, describedBy, isWrong }: FilterControlProps) {
  const { model, texts } = useSidebar();
  const words = texts.pulls.form;
  const { text } = form.draft(filter.name);
  const set = (day: string) => form.setDraft(filter.name, { text: day, isReference: false });
  const isOwn = isCalendarDay(text);
  const isListed = text === '' || isOwn || namedDays.some((day) => day === text);
  return (
    <>
      <select
        id={id}
        value={isOwn ? ownDay : text}
        disabled={model.task.value !== null}
        aria-invalid={isWrong}
        aria-describedby={describedBy || undefined}
        onChange={({ currentTarget: { value } }) => set(value === ownDay ? shopToday(clock.value.now()) : value)}
      >
        <option value="">{filter.required ? '–' : words.all}</option>
        {!isListed && <option value={text}>{dayLabel(text, texts)}</option>}
        {namedDays.map((day) => (
          <option key={day} value={day}>
            {words.days[day]}
          </option>
        ))}
        <option value={ownDay}>{words.ownDay}</option>
      </select>
      {isOwn && (
        <input
          type="date"
          value={text}
          aria-label={filter.title}
          disabled={model.task.value !== null}
          aria-invalid={isWrong}
          onChange={(event) => set(event.currentTarget.value)}
        />
      )}
    </>
  );
}

/** Days ago in words; what is neither listed nor that, as it was saved. */
function dayLabel(text: string, texts: Texts): string {
  const ago = /^today\s*-\s*(\d+)$/.exec(text)?.[1];
  return ago === undefined ? text : texts.pulls.form.dayAgo(ago);
}
