import type { JourneyView } from '../../live/clock-journey';
import { momentText } from './moment-text';
import type { PaneProps } from './pane-props';
import { timingWords } from './timing-words';

const hourMs = 3_600_000;
const hours = [1, 6, 24];

/** The clock, which can be moved forward, and the triggers that wait for it. */
export function TriggersPane({ model }: PaneProps) {
  const view = model.view.value;
  const texts = model.texts.triggers;
  if (!view) return <p>{model.texts.looking}</p>;
  const moment = (at: number): string => momentText(at, model.language);
  return (
    <>
      <p class="line">
        <strong>{moment(view.now)}</strong>
        {view.aheadMs > 0 && <span>{texts.ahead(Math.round(view.aheadMs / hourMs))}</span>}
        {hours.map((step) => (
          <button
            key={step}
            type="button"
            disabled={view.journey !== null}
            onClick={() => void model.perform('moveClock', { ms: step * hourMs })}
          >
            {step === 24 ? texts.moveDay : texts.moveHours(step)}
          </button>
        ))}
        {view.journey ? (
          <Journey model={model} journey={view.journey} now={view.now} />
        ) : (
          view.isTriggerRunning && <span>{texts.running}</span>
        )}
      </p>
      {view.triggers.length === 0 ? (
        <p>{texts.none}</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th>{texts.function}</th>
              <th>{model.texts.person}</th>
              <th>{texts.runs}</th>
              <th>{texts.next}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {view.triggers.map(({ id, handler, person, timing, dueAt }) => (
              <tr key={id}>
                <td>{handler}</td>
                <td>{person}</td>
                <td>{timingWords(timing, model.language)}</td>
                <td>{dueAt === null ? texts.never : moment(dueAt)}</td>
                <td>
                  <button type="button" onClick={() => void model.perform('runTrigger', { id })}>
                    {texts.runNow}
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

/** How far the clock has come, and the way to leave it where it is. */
function Journey({ model, journey, now }: PaneProps & { readonly journey: JourneyView; readonly now: number }) {
  const { from, until, stops } = journey;
  const texts = model.texts.triggers;
  const words = texts.moving(momentText(until, model.language), stops);
  return (
    <>
      <progress max={Math.max(1, until - from)} value={now - from} aria-label={words} />
      <span role="status">{words}</span>
      <button type="button" onClick={() => void model.perform('stopClock', {})}>
        {texts.stop}
      </button>
    </>
  );
}
