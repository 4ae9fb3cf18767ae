import type { EndedExecution } from '../../apps-script/ended-execution';
import { timeText } from './moment-text';
import type { PaneProps } from './pane-props';

const endWords: Readonly<Record<EndedExecution['end']['kind'], string>> = {
  completed: 'Completed',
  failed: 'Failed',
  killed: 'Ended',
};

/** What ran, as whom, how long, and how it ended. */
export function ExecutionsPane({ model }: PaneProps) {
  const executions = model.executions.value;
  const opened = model.execution.value;
  if (executions.length === 0) return <p>Nothing has run yet.</p>;
  return (
    <div class="split">
      <table>
        <thead>
          <tr>
            <th>Time</th>
            <th>Function</th>
            <th>Type</th>
            <th>Person</th>
            <th>ms</th>
            <th>State</th>
          </tr>
        </thead>
        <tbody>
          {[...executions].reverse().map((numbered) => {
            const { number, item } = numbered;
            return (
              <tr key={number} class={number === opened?.number ? 'chosen' : ''}>
                <td>{timeText(item.startedAt)}</td>
                <td>
                  <button
                    type="button"
                    class="link"
                    onClick={() => {
                      model.execution.value = numbered;
                    }}
                  >
                    {item.functionName}
                  </button>
                </td>
                <td>{typeOf(item)}</td>
                <td>{item.person}</td>
                <td class="number">{Math.round(item.durationMs)}</td>
                <td class={item.end.kind === 'completed' ? '' : 'bad'}>{endWords[item.end.kind]}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {opened && <ExecutionDetail execution={opened.item} />}
    </div>
  );
}

function ExecutionDetail({ execution }: { readonly execution: EndedExecution }) {
  const { functionName, end, logs, operations } = execution;
  return (
    <div class="detail">
      <h2>{functionName}</h2>
      {end.kind !== 'completed' && <pre class="bad">{end.kind === 'failed' ? end.stack : end.message}</pre>}
      <h3>Asked of services</h3>
      <p>
        {Object.entries(operations)
          .map(([kind, count]) => `${kind} ${count}`)
          .join(' · ') || 'nothing'}
      </p>
      <h3>Log</h3>
      {logs.length === 0 ? <p>nothing</p> : <pre>{logs.map(({ level, text }) => `${level}: ${text}`).join('\n')}</pre>}
    </div>
  );
}

function typeOf({ mode, isUnattended }: EndedExecution): string {
  if (mode === 'CUSTOM_FUNCTION') return 'Custom function';
  if (mode !== 'FULL') return 'Simple trigger';
  return isUnattended ? 'Trigger' : 'Menu or sidebar';
}
