import type { FunctionComponent } from 'preact';
import type { Sidebar } from './sidebar-context';

/** A page of the sidebar, less what all of them have in common (see `PageFrame`). `Props` is what has to be known to show it. */
export interface Page<Props> {
  /** Its heading; absent where its content begins with one. */
  readonly title?: (sidebar: Sidebar, props: Props) => string;
  /** Where its way back leads; home unless it says otherwise, nowhere for `undefined`. */
  readonly back?: (sidebar: Sidebar, props: Props) => (() => void) | undefined;
  readonly Content: FunctionComponent<Props>;
  /** What can be done next; always in sight. Progress takes its place while a task is under way. */
  readonly Actions?: FunctionComponent<Props>;
  /** Props that differ in this begin the page anew: nothing that was typed or ticked stays. */
  readonly keyOf?: (props: Props) => string;
  /** Whether its content shows itself what went wrong in it. */
  readonly showsProblems?: boolean;
}

/** For pages that a person leaves by what they offer. */
export const nowhere = (): undefined => undefined;
