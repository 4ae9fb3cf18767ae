import type { Column } from '../../tables/table';

/** Prices, stocks and states, by what Ngorder calls them. */
const usual = /price|stock|status/;

/** Columns of which a refresh can keep what changed: all that the shop fills. */
export const watchable = (columns: readonly Column[]): readonly Column[] => columns.filter(({ isEntry }) => !isEntry);

/** What is watched unless the person says otherwise. */
export const usuallyWatched = (columns: readonly Column[]): readonly string[] =>
  watchable(columns)
    .filter(({ key, isSeldomEdited }) => usual.test(key) && !isSeldomEdited)
    .map(({ key }) => key);
