import { useSidebar } from '../../shell/sidebar-context';
import { errorId, FieldError, isWrong } from './field-error';
import type { JobForm } from './job-form';

/** Those of Indonesia first: what most people look for. */
const nearZones = ['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'];

/** By which zone's clock the hours are meant; hardly anybody changes it. */
export function ZoneField({ form }: { readonly form: JobForm }) {
  const { model, texts } = useSidebar();
  const words = texts.schedule.form;
  const wrong = isWrong(form, 'zone');
  const zones = [...new Set([form.offer.timeZone, ...nearZones, ...Intl.supportedValuesOf('timeZone')])];
  return (
    <details class="fold" open={wrong || undefined}>
      <summary>
        {words.details}
        <span class="hint">{form.timeZone.value}</span>
      </summary>
      <div class="fold-inside">
        <div class="field">
          <label for="job-zone">{words.zone}</label>
          <input
            id="job-zone"
            type="text"
            list="job-zones"
            autocomplete="off"
            spellcheck={false}
            value={form.timeZone.value}
            disabled={model.task.value !== null}
            aria-invalid={wrong}
            aria-describedby={wrong ? errorId('zone') : 'job-zone-hint'}
            onInput={(event) => form.setTimeZone(event.currentTarget.value)}
          />
          <datalist id="job-zones">
            {zones.map((zone) => (
              <option key={zone} value={zone} />
            ))}
          </datalist>
          <FieldError form={form} field="zone" />
          <p id="job-zone-hint" class="hint">
            {words.zoneHint(form.offer.timeZone)}
          </p>
        </div>
      </div>
    </details>
  );
}
