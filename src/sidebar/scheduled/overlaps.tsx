import type { OverlapView } from '../shell/server/rpc-views';
import { useSidebar } from '../shell/sidebar-context';
import { timeWords } from './scheduled-times';

interface OverlapsProps {
  readonly overlaps: readonly OverlapView[];
  /** Of the spreadsheet. */
  readonly timeZone: string;
}

/** What else is scheduled for some of the same values at the same time, and which of the two is not applied to them. */
export function Overlaps({ overlaps, timeZone }: OverlapsProps) {
  const sidebar = useSidebar();
  const { texts, format } = sidebar;
  const words = texts.scheduled.form;
  const timeOf = (at: number) => timeWords(at, timeZone, sidebar);
  const tell = ({ startsAt, endsAt, count, planner }: OverlapView) => {
    const times = words.times(timeOf(startsAt), endsAt === null ? null : timeOf(endsAt));
    const shared = [count, format.number(count), times] as const;
    if (planner.kind === 'here') return words.overlap(...shared);
    if (planner.kind === 'file') return words.overlapInFile(...shared, planner.file);
    return words.overlapOf(...shared, planner.by || words.colleague);
  };
  return (
    <>
      {overlaps.map((overlap, index) => (
        <p key={index} class="reason warn">
          {tell(overlap)} {overlap.isFirst ? words.thisIsLater : words.thatIsLater}
        </p>
      ))}
    </>
  );
}
