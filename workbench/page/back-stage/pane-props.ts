import type { BackStageModel } from './back-stage-model';

/** What each pane of the drawer is given. */
export interface PaneProps {
  readonly model: BackStageModel;
}
