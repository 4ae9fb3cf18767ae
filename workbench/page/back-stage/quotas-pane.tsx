import type { Quota } from '../../apps-script/world/daily-use';
import type { CountedOperation } from '../../back-stage/back-stage-api';
import type { PaneProps } from './pane-props';

const minuteMs = 60_000;

const inUnits = (quota: Quota, amount: number): number =>
  quota === 'triggerMs' ? Math.round((amount / minuteMs) * 10) / 10 : amount;

/** What is used of each person's day, and what was asked of services since the start. */
export function QuotasPane({ model }: PaneProps) {
  const view = model.view.value;
  const texts = model.texts.quotas;
  if (!view) return <p>{model.texts.looking}</p>;
  return (
    <div class="split">
      <table>
        <thead>
          <tr>
            <th>{texts.ofDay}</th>
            {view.quotas.map(({ person, kind }) => (
              <th key={person}>
                {person} ({kind})
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {Object.entries(texts.names).map(([name, label]) => {
            const quota = name as Quota;
            return (
              <tr key={quota}>
                <td>{label}</td>
                {view.quotas.map(({ person, used, limits }) => (
                  <td key={person}>
                    <meter min={0} max={limits[quota]} value={used[quota]} aria-label={texts.meter(label, person)} />{' '}
                    {texts.used(inUnits(quota, used[quota]), inUnits(quota, limits[quota]))}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
      <table>
        <thead>
          <tr>
            <th>{texts.sinceStart}</th>
            <th>{texts.count}</th>
          </tr>
        </thead>
        <tbody>
          {Object.entries(view.operations).map(([kind, count]) => (
            <tr key={kind}>
              <td>{texts.operations[kind as CountedOperation]}</td>
              <td class="number">{count}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
