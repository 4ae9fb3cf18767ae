import type { ComponentChildren } from 'preact';
import { useSidebar } from '../shell/sidebar-context';
import { rowNumbers } from './row-numbers';

interface RecordLineProps {
  readonly rows: readonly number[];
  /** What is sent, or what came of it. */
  readonly lines: readonly string[];
  /** What looks like a slip, and goes all the same once it is confirmed. */
  readonly doubts?: readonly string[];
  /** What keeps it from being sent, below all else. */
  readonly problems?: ComponentChildren;
  /** Beside the title. */
  readonly children?: ComponentChildren;
}

/** The rows of one record, and what is to be said of it. */
export function RecordLine({ rows, lines, problems, doubts = [], children }: RecordLineProps) {
  const { texts } = useSidebar();
  return (
    <div class="line">
      <div class="line-head">
        <span class="line-name">{texts.rows.plan.rows(rowNumbers(rows), rows.length)}</span>
        {children}
      </div>
      {lines.map((line) => (
        <p key={line} class="reason calm">
          {line}
        </p>
      ))}
      {doubts.map((doubt) => (
        <p key={doubt} class="reason warn">
          {doubt}
        </p>
      ))}
      {problems}
    </div>
  );
}
