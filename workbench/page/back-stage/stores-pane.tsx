import type { PaneProps } from './pane-props';

/** Properties and caches, secrets hidden, and tabs that nobody sees. */
export function StoresPane({ model }: PaneProps) {
  const view = model.view.value;
  const texts = model.texts.stores;
  if (!view) return <p>{model.texts.looking}</p>;
  return (
    <>
      {view.hiddenTabs.length > 0 && (
        <p class="line">
          <span>{texts.hiddenTabs}</span>
          {view.hiddenTabs.map(({ id, name }) => (
            <button key={id} type="button" onClick={() => void model.perform('showTab', { tabId: id })}>
              {texts.show(name)}
            </button>
          ))}
        </p>
      )}
      {view.stores.map(({ kind, person, values }) => (
        <details key={`${kind} ${person}`}>
          <summary>
            {texts.names[kind](person)} ({Object.keys(values).length})
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
