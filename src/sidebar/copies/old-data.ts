/** A copy of data that is older than this bears a day on which the shop was not asked. */
const oldMs = 86_400_000;

/** Whether what a tab holds is too old to be called after today; milliseconds since 1970. */
export const isOldData = (pulledAt: number, now: number): boolean => now - pulledAt >= oldMs;
