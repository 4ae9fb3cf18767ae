import type { FunctionComponent } from 'preact';
import type { Localization } from './localization';

/** A page that can be opened at any time, as nothing has to be known beforehand. */
export interface PlainPage {
  readonly id: string;
  /** Its heading, and what the menu calls it. */
  readonly title: (localization: Localization) => string;
  readonly Content: FunctionComponent;
  /** What can be done next; always in sight. */
  readonly Actions?: FunctionComponent;
}
