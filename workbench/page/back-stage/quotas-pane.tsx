import type { Quota } from '../../apps-script/world/daily-use';
import type { PaneProps } from './pane-props';

const names: Readonly<Record<Quota, string>> = {
  fetches: 'URL fetch calls',
  triggerMs: 'Trigger minutes',
  propertyOperations: 'Property operations',
  mailRecipients: 'Mail recipients',
};

const minuteMs = 60_000;

const inUnits = (quota: Quota, amount: number): number =>
  quota === 'triggerMs' ? Math.round((amount / minuteMs) * 10) / 10 : amount;

/** What is used of each person's day, and what was asked of services since the start. */
export function QuotasPane({ model }: PaneProps) {
  const view = model.view.value;
  if (!view) return <p>Looking…</p>;
  return (
    <div class="split">
      <table>
        <thead>
          <tr>
            <th>Quota of a day</th>
            {view.quotas.map(({ person, kind }) => (
              <th key={person}>
                {person} ({kind})
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {Object.entries(names).map(([name, label]) => {
            const quota = name as Quota;
            return (
              <tr key={quota}>
                <td>{label}</td>
                {view.quotas.map(({ person, used, limits }) => (
                  <td key={person}>
                    <meter min={0} max={limits[quota]} value={used[quota]} aria-label={`${label} of ${person}`} />{' '}
                    {inUnits(quota, used[quota])} of {inUnits(quota, limits[quota])}
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
            <th>Since the start</th>
            <th>Count</th>
          </tr>
        </thead>
        <tbody>
          {Object.entries(view.operations).map(([kind, count]) => (
            <tr key={kind}>
              <td>{kind}</td>
              <td class="number">{count}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
