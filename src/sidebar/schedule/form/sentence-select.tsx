import { useSidebar } from '../../shell/sidebar-context';
import { errorId, isWrong } from './field-error';
import type { JobField, JobForm } from './job-form';

interface SentenceSelectProps {
  readonly form: JobForm;
  readonly field: JobField;
  /** Whether it is what has to be put right where the field is wrong; so it is where nothing else is said. */
  readonly isPointedAt?: boolean;
  /** What is chosen, for those who do not see the sentence around it. */
  readonly label: string;
  /** Words of the sentence right before it. */
  readonly before?: string;
  readonly value: string | number;
  readonly options: readonly (readonly [value: string | number, name: string])[];
  readonly onChoose: (value: string) => void;
}

/** A choice that stands within a sentence. */
export function SentenceSelect({
  form,
  field,
  isPointedAt = true,
  label,
  before,
  value,
  options,
  onChoose,
}: SentenceSelectProps) {
  const { model } = useSidebar();
  const wrong = isPointedAt && isWrong(form, field);
  return (
    <span class="sentence-part">
      {before !== undefined && <span aria-hidden="true">{before}</span>}
      <select
        aria-label={label}
        value={value}
        disabled={model.task.value !== null}
        aria-invalid={wrong}
        aria-describedby={wrong ? errorId(field) : undefined}
        onChange={(event) => onChoose(event.currentTarget.value)}
      >
        {options.map(([one, name]) => (
          <option key={one} value={one}>
            {name}
          </option>
        ))}
      </select>
    </span>
  );
}
