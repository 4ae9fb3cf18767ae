import type { TabView } from '../shell/server/rpc-views';
import { useSidebar } from '../shell/sidebar-context';
import { filterWords } from './filter-words';

/** By what a pull is narrowed down, in one line: its filters, and what rows have to fit. Nothing where it takes all. */
export function NarrowedLine({ tab: { filters, conditions } }: { readonly tab: TabView }) {
  const localization = useSidebar();
  const { texts } = localization;
  const told = [
    ...filterWords(filters, localization),
    ...(conditions.length > 0 ? [texts.pulls.onlyWhere(conditions.join('; '))] : []),
  ];
  return told.length === 0 ? null : <span class="hint">{told.join(' · ')}</span>;
}

/** Whether there is anything to say of it. */
export const isNarrowed = ({ filters, conditions }: Pick<TabView, 'filters' | 'conditions'>): boolean =>
  filters.length + conditions.length > 0;
