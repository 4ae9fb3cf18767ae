import { dayAndTimeText } from './moment-text';
import type { PaneProps } from './pane-props';

const hourMs = 3_600_000;
const steps = [
  { label: '+ 1 hour', ms: hourMs },
  { label: '+ 6 hours', ms: 6 * hourMs },
  { label: '+ 1 day', ms: 24 * hourMs },
];

/** The clock, which can be moved forward, and the triggers that wait for it. */
export function TriggersPane({ model }: PaneProps) {
  const view = model.view.value;
  if (!view) return <p>Looking…</p>;
  return (
    <>
      <p class="line">
        <strong>{dayAndTimeText(view.now)}</strong>
        {view.aheadMs > 0 && <span>{Math.round(view.aheadMs / hourMs)} hours ahead</span>}
        {steps.map(({ label, ms }) => (
          <button
            key={label}
            type="button"
            disabled={view.isTriggerRunning}
            onClick={() => void model.perform('moveClock', { ms })}
          >
            {label}
          </button>
        ))}
        {view.isTriggerRunning && <span>A trigger is running…</span>}
      </p>
      {view.triggers.length === 0 ? (
        <p>There is no trigger: schedules make one.</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th>Function</th>
              <th>Person</th>
              <th>Runs</th>
              <th>Next</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {view.triggers.map(({ id, handler, person, timing, dueAt }) => (
              <tr key={id}>
                <td>{handler}</td>
                <td>{person}</td>
                <td>{timing}</td>
                <td>{dueAt === null ? 'never again' : dayAndTimeText(dueAt)}</td>
                <td>
                  <button type="button" onClick={() => void model.perform('runTrigger', { id })}>
                    Run now
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}
