import { openRows } from './open-rows';
import type { RowCells } from './row-cells';

/** What a preview says of all rows that are asked about or refused. */
export const toldIn = ({ plan }: Pick<ReturnType<typeof openRows>, 'plan'>): readonly string[] =>
  plan()
    .records.filter(({ status }) => status !== 'skipped')
    .flatMap(({ problem, doubts }) => [problem, ...doubts])
    .filter((text) => text !== '');

export const toldOf = (endpoint: string, cells: RowCells): readonly string[] => {
  const opened = openRows(endpoint);
  opened.fill(3, cells);
  return toldIn(opened);
};
