import type { PaneProps } from './pane-props';

/** Properties and caches, secrets hidden, and tabs that nobody sees. */
export function StoresPane({ model }: PaneProps) {
  const view = model.view.value;
  if (!view) return <p>Looking…</p>;
  return (
    <>
      {view.hiddenTabs.length > 0 && (
        <p class="line">
          <span>Hidden tabs:</span>
          {view.hiddenTabs.map(({ id, name }) => (
            <button key={id} type="button" onClick={() => void model.perform('showTab', { tabId: id })}>
              Show {name}
            </button>
          ))}
        </p>
      )}
      {view.stores.map(({ name, values }) => (
        <details key={name}>
          <summary>
            {name} ({Object.keys(values).length})
          </summary>
          <table>
            <tbody>
              {Object.entries(values).map(([key, value]) => (
                <tr key={key}>
                  <th scope="row">{key}</th>
                  <td class="value">{value}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      ))}
    </>
  );
}
