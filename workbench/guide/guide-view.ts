/** The main job, in its order. */
export const guideSteps = ['connect', 'pull', 'edit', 'review', 'push', 'look', 'undo'] as const;
export type GuideStep = (typeof guideSteps)[number];

/** A stock that the add-on changed in the shop. */
export interface PushedStock {
  readonly sku: string;
  readonly warehouse: string;
  readonly before: number;
  /** What the shop had right after the push, whatever was sold since. */
  readonly after: number;
}

/** How far a newcomer has come. */
export interface GuideView {
  readonly isShown: boolean;
  /** How many steps have happened, the first ones. */
  readonly done: number;
  /** One of those that were pushed; `null` before. */
  readonly pushed: PushedStock | null;
}
