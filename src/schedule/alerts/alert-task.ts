/** Of the job that looks for alerts. */
export const alertTaskKind = 'alerts' as const;
