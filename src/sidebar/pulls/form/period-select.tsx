import { useSidebar } from '../../shell/sidebar-context';
import type { NamedPeriod } from './period-choice';

const ownPeriod = 'own';

interface PeriodSelectProps {
  readonly offered: readonly NamedPeriod[];
  /** `undefined` for days of one's own. */
  readonly chosen: NamedPeriod | undefined;
  readonly onChoose: (period: NamedPeriod | undefined) => void;
}

/** What people usually want of periods, by name, or days of one's own. */
export function PeriodSelect({ offered, chosen, onChoose }: PeriodSelectProps) {
  const { model, texts } = useSidebar();
  const words = texts.pulls.form;
  return (
    <>
      <label for="period">{words.period}</label>
      <select
        id="period"
        value={chosen ?? ownPeriod}
        disabled={model.task.value !== null}
        onChange={({ currentTarget: { value } }) => onChoose(offered.find((period) => period === value))}
      >
        {offered.map((period) => (
          <option key={period} value={period}>
            {words.periods[period]}
          </option>
        ))}
        <option value={ownPeriod}>{words.ownPeriod}</option>
      </select>
    </>
  );
}
