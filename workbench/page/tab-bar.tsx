import { TabMenu } from './menus/tab-menu';
import type { PageModel } from './page-model';
import { SelectionFigures } from './selection-figures';

/** The tabs, at the bottom as in Sheets. */
export function TabBar({ model }: { readonly model: PageModel }) {
  const heads = model.heads.value;
  const shown = heads.filter(({ isHidden }) => !isHidden);
  return (
    <nav class="tabs" aria-label="Tabs">
      <button
        type="button"
        class="add"
        aria-label="Add sheet"
        title="Add sheet"
        onClick={() => model.edit({ kind: 'addTab' })}
      >
        +
      </button>
      {shown.map(({ id, name }) => (
        <div key={id} class={id === model.tabId.value ? 'tab active' : 'tab'}>
          <button
            type="button"
            aria-current={id === model.tabId.value}
            onClick={() => model.activate(id)}
            onDblClick={() => model.renameTab(id, name)}
          >
            {name}
          </button>
          {id === model.tabId.value && <TabMenu model={model} heads={heads} tabId={id} />}
        </div>
      ))}
      <SelectionFigures model={model} />
    </nav>
  );
}
