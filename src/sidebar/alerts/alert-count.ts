import type { Sidebar } from '../shell/sidebar-context';

interface Counted {
  readonly count: number;
  /** Whether there may be more than are counted. */
  readonly isAtLeast: boolean;
}

/** How many there are: `24`, `at least 500`. */
export function alertCount(
  { count, isAtLeast }: Counted,
  { texts, format }: Pick<Sidebar, 'texts' | 'format'>,
): string {
  const shown = format.number(count);
  return isAtLeast ? texts.alerts.atLeast(shown) : shown;
}
