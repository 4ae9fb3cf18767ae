import type { PropertiesPort } from '../google/ports';
import type { Used } from './daily-use';

/** Whose quotas a person has: those of an account of their own, or of one of a company or school. A script cannot find out which. */
export const googleAccounts = ['consumer', 'workspace'] as const;
export type GoogleAccount = (typeof googleAccounts)[number];

const minuteMs = 60_000;

/** {facts §1}: what Google lets a person use in 24 hours, over all their scripts. */
export const dailyLimits: Readonly<Record<GoogleAccount, Used>> = {
  consumer: { requests: 20_000, triggerMs: 90 * minuteMs, propertyOperations: 50_000, mails: 100 },
  workspace: { requests: 100_000, triggerMs: 360 * minuteMs, propertyOperations: 500_000, mails: 1_500 },
};

const accountProperty = 'ngorder.account';

/** What the person has said of their account; where they did not, the one that may use less. */
export const loadAccount = ({ user }: PropertiesPort): GoogleAccount =>
  user.get(accountProperty) === 'workspace' ? 'workspace' : 'consumer';

export const saveAccount = ({ user }: PropertiesPort, account: GoogleAccount): void =>
  user.set(accountProperty, account);
