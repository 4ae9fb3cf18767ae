import type { ComponentChildren } from 'preact';
import type { Numbered } from '../../live/logs/recent';

/** A column of a table of what came one after another. */
export interface LatestColumn<T> {
  readonly title: string;
  readonly show: (item: T, number: number) => ComponentChildren;
  readonly isNumber?: boolean;
  readonly isBad?: (item: T) => boolean;
}

interface LatestTableProps<T> {
  readonly items: readonly Numbered<T>[];
  readonly columns: readonly LatestColumn<T>[];
  /** The number of the one that is shown beside. */
  readonly chosen: number | undefined;
}

/** What came one after another, the latest on top. */
export const LatestTable = <T,>({ items, columns, chosen }: LatestTableProps<T>) => (
  <table>
    <thead>
      <tr>
        {columns.map(({ title }) => (
          <th key={title}>{title}</th>
        ))}
      </tr>
    </thead>
    <tbody>
      {[...items].reverse().map(({ number, item }) => (
        <tr key={number} class={number === chosen ? 'chosen' : ''}>
          {columns.map(({ title, show, isNumber = false, isBad }) => (
            <td key={title} class={isNumber ? 'number' : isBad?.(item) ? 'bad' : ''}>
              {show(item, number)}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);
