import type { BookView } from './page-api';
import type { PageModel } from './page-model';

interface TabBarProps {
  readonly model: PageModel;
  readonly tabs: BookView['tabs'];
  readonly active: number;
}

/** The visible tabs, at the bottom as in Sheets. */
export const TabBar = ({ model, tabs, active }: TabBarProps) => (
  <nav class="tabs" aria-label="Tabs">
    {tabs.map(({ id, name }) => (
      <button
        key={id}
        type="button"
        class={id === active ? 'active' : ''}
        aria-current={id === active}
        onClick={() => void model.activate(id)}
      >
        {name}
      </button>
    ))}
  </nav>
);
