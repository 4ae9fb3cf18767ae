import type { TabPort } from '../../google/ports';
import type { CopyLooks } from '../../state/schema/schedule/dated-copies';

type Looks = Pick<CopyLooks, 'headings' | 'records'>;

/** A copy has two looks: that of its headings, which are bold, and that of all below them. Its first two rows tell both. */
export function looksOf(tab: TabPort): Looks {
  const [headings = [], records = []] = tab.cellLooks({ row: 1, column: 1, rows: 2, columns: tab.maxColumns() });
  return { headings: headings[0] ?? '', records: records[0] ?? '' };
}

/** Whether all cells of a copy look as they did. Until that is known, whatever its headings look like, they all do, and so do the cells below them: anything else is somebody's. */
export function hasItsLooks(tab: TabPort, known: Looks | undefined): boolean {
  const area = { row: 1, column: 1, rows: tab.maxRows(), columns: tab.maxColumns() };
  const [headings = [], ...records] = tab.cellLooks(area);
  const { headings: ofHeadings = headings[0], records: ofRecords = records[0]?.[0] } = known ?? {};
  return (
    headings.every((look) => look === ofHeadings) && records.every((line) => line.every((look) => look === ofRecords))
  );
}
