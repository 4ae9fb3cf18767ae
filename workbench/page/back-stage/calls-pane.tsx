import { timeText } from './moment-text';
import type { PaneProps } from './pane-props';
import { shownJson } from './shown-json';

/** Every HTTP call, and what it carried. */
export function CallsPane({ model }: PaneProps) {
  const calls = model.calls.value;
  const opened = model.call.value;
  if (calls.length === 0) return <p>No call has gone to the shop yet.</p>;
  return (
    <div class="split">
      <table>
        <thead>
          <tr>
            <th>Time</th>
            <th>Call</th>
            <th>Status</th>
            <th>ms</th>
            <th>Bytes</th>
          </tr>
        </thead>
        <tbody>
          {[...calls].reverse().map(({ number, item }) => (
            <tr key={number} class={number === opened?.number ? 'chosen' : ''}>
              <td>{timeText(item.at)}</td>
              <td>
                <button type="button" class="link" onClick={() => void model.openCall(number)}>
                  {item.method} {item.path}
                </button>
              </td>
              <td class={item.status === 200 ? '' : 'bad'}>{item.status === 0 ? 'no answer' : item.status}</td>
              <td class="number">{item.ms}</td>
              <td class="number">{item.bytes}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {opened && (
        <div class="detail">
          <h2>
            {opened.item.method} {opened.item.path}
          </h2>
          {opened.item.request !== '' && (
            <>
              <h3>Request</h3>
              <pre>{shownJson(opened.item.request)}</pre>
            </>
          )}
          <h3>Answer</h3>
          <pre>{shownJson(opened.item.answer)}</pre>
        </div>
      )}
    </div>
  );
}
