/** The main job, in its order. */
export const guideSteps = ['connect', 'pull', 'edit', 'review', 'push', 'look', 'undo'] as const;
export type GuideStep = (typeof guideSteps)[number];

/** A stock that the add-on changed in the shop. */
export interface PushedStock {
  readonly sku: string;
  readonly warehouse: string;
  readonly before: number;
  readonly now: number;
}

/** How far a newcomer has come. */
export interface GuideView {
  readonly isShown: boolean;
  /** How many steps have happened, the first ones. */
  readonly done: number;
  /** One of those that were pushed; `null` before. */
  readonly pushed: PushedStock | null;
}
