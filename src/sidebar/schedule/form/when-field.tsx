import { clock } from '../../shell/clock';
import { useSidebar } from '../../shell/sidebar-context';
import { rhythmWords } from '../timing-words';
import { errorId, FieldError, isWrong } from './field-error';
import { isOnceADay, type JobForm } from './job-form';
import { SentenceSelect } from './sentence-select';
import { type Rhythm, rhythmsOffered, timesOfRhythm } from './timing-draft';

const upTo = (first: number, last: number): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

interface WhenFieldProps {
  readonly form: JobForm;
}

/** How often, on which days, and between which hours: the rest of the sentence. */
export function WhenField({ form }: WhenFieldProps) {
  const { rhythm } = form.when.value;
  return (
    <div class="field">
      <div class="sentence">
        <RhythmSelect form={form} />
        {rhythm === 'month' && <MonthDaySelect form={form} />}
        {rhythm === 'once' && <DateInput form={form} />}
      </div>
      {rhythm === 'week' && <WeekdayTicks form={form} />}
      {!timesOfRhythm(rhythm) && <HourSelect form={form} />}
      <FieldError form={form} field="when" />
    </div>
  );
}

function RhythmSelect({ form }: WhenFieldProps) {
  const sidebar = useSidebar();
  const words = sidebar.texts.schedule.form;
  const { rhythm } = form.when.value;
  // One that is set already stays, also where it could not be chosen anew.
  const isDaily = isOnceADay(form.kind.value);
  const usual = rhythmsOffered(form.offer.offersMinutes || rhythm.startsWith('minutes'), isDaily);
  const offered = usual.includes(rhythm) ? usual : [rhythm, ...usual];
  const named = new Map<string, string>(Object.entries(words.rhythms));
  const nameOf = (one: Rhythm) => {
    const times = timesOfRhythm(one);
    return times ? rhythmWords(times, sidebar) : (named.get(one) ?? one);
  };
  return (
    <SentenceSelect
      {...{ form, field: 'when', label: words.often, value: rhythm }}
      options={offered.map((one) => [one, nameOf(one)])}
      onChoose={(value) => {
        const chosen = offered.find((one) => one === value);
        if (chosen) form.setWhen({ rhythm: chosen });
      }}
    />
  );
}

function HourSelect({ form }: WhenFieldProps) {
  const { texts, format } = useSidebar();
  const words = texts.schedule.form;
  return (
    <SentenceSelect
      {...{ form, field: 'when', label: words.hour, before: words.between, value: form.when.value.hour }}
      options={upTo(0, 23).map((hour) => [hour, words.hourOption(format.hour(hour), format.hour((hour + 1) % 24))])}
      onChoose={(value) => form.setWhen({ hour: Number(value) })}
    />
  );
}

function MonthDaySelect({ form }: WhenFieldProps) {
  const { texts, format } = useSidebar();
  const words = texts.schedule.form;
  return (
    <SentenceSelect
      {...{ form, field: 'when', label: words.day, before: words.on, value: form.when.value.monthDay }}
      options={[
        ...upTo(1, 31).map((day) => [day, words.dayOption(format.number(day))] as const),
        ['last', words.lastDay],
      ]}
      onChoose={(value) => form.setWhen({ monthDay: value === 'last' ? value : Number(value) })}
    />
  );
}

function DateInput({ form }: WhenFieldProps) {
  const { model, texts, format } = useSidebar();
  const words = texts.schedule.form;
  const wrong = isWrong(form, 'when');
  return (
    <span class="sentence-part">
      <span aria-hidden="true">{words.on}</span>
      <input
        type="date"
        aria-label={words.date}
        min={format.zone(form.timeZone.value).plainDay(clock.value.now())}
        value={form.when.value.date}
        disabled={model.task.value !== null}
        aria-invalid={wrong}
        aria-describedby={wrong ? errorId('when') : undefined}
        onChange={(event) => form.setWhen({ date: event.currentTarget.value })}
      />
    </span>
  );
}

function WeekdayTicks({ form }: WhenFieldProps) {
  const { model, texts, format } = useSidebar();
  const { days } = form.when.value;
  return (
    <fieldset class="field weekdays" disabled={model.task.value !== null}>
      <legend class="unseen">{texts.schedule.form.weekdays}</legend>
      {upTo(1, 7).map((day) => (
        <label key={day} class="tick">
          <input
            type="checkbox"
            checked={days.includes(day)}
            onChange={({ currentTarget: { checked } }) =>
              form.setWhen({ days: checked ? [...days, day] : days.filter((one) => one !== day) })
            }
          />
          <span>{format.weekday(day)}</span>
        </label>
      ))}
    </fieldset>
  );
}
