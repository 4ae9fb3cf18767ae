import type { Clock } from '../../clock';
import type { OperationKind } from '../cost-model';

/** What Google counts of a person in a day, over all scripts {facts §1}. */
export type Quota = 'fetches' | 'triggerMs' | 'propertyOperations' | 'mailRecipients';

export type AccountKind = 'consumer' | 'workspace';

const minuteMs = 60_000;

/** {facts §1} */
export const dailyLimits: Readonly<Record<AccountKind, Readonly<Record<Quota, number>>>> = {
  consumer: { fetches: 20_000, triggerMs: 90 * minuteMs, propertyOperations: 50_000, mailRecipients: 100 },
  workspace: { fetches: 100_000, triggerMs: 360 * minuteMs, propertyOperations: 500_000, mailRecipients: 1500 },
};

/** Which operations are counted one by one, requests by their number. */
export const quotaOf: Partial<Record<OperationKind, Quota>> = {
  httpWave: 'fetches',
  propertyRead: 'propertyOperations',
  propertyWrite: 'propertyOperations',
};

/** What refusals call the service {facts §1}. */
const services: Readonly<Record<Exclude<Quota, 'triggerMs'>, string>> = {
  fetches: 'urlfetch',
  propertyOperations: 'properties',
  mailRecipients: 'email',
};

const dayMs = 86_400_000;

interface Window {
  readonly since: number;
  used: number;
}

/** What one person has used of each quota: the day begins with the first use, and lasts 24 hours {facts §1}. */
export class DailyUse {
  readonly #windows: Partial<Record<Quota, Window>> = {};

  /** `isEnforced`: what exceeds a quota is refused; else it is only counted. */
  constructor(
    private readonly clock: Clock,
    private readonly kind: AccountKind,
    private readonly isEnforced: boolean,
  ) {}

  used(quota: Quota): number {
    return this.#windowOf(quota)?.used ?? 0;
  }

  remaining(quota: Quota): number {
    return Math.max(0, dailyLimits[this.kind][quota] - this.used(quota));
  }

  /** Uses so much of a quota. @returns why that is refused, and then nothing is used; undefined when it is not. */
  spend(quota: Quota, amount: number): string | undefined {
    if (this.isEnforced && amount > this.remaining(quota)) return this.refusalOf(quota);
    this.count(quota, amount);
    return undefined;
  }

  /** Uses so much of a quota, whether or not it is left. */
  count(quota: Quota, amount: number): void {
    const window = this.#windowOf(quota);
    if (window) window.used += amount;
    else this.#windows[quota] = { since: this.clock.now(), used: amount };
  }

  /** Whether nothing is left of a quota that is enforced. */
  isSpent(quota: Quota): boolean {
    return this.isEnforced && this.remaining(quota) === 0;
  }

  refusalOf(quota: Quota): string {
    if (quota === 'triggerMs') return 'Service using too much computer time for one day.';
    const service = this.kind === 'workspace' ? `premium ${services[quota]}` : services[quota];
    return `Service invoked too many times for one day: ${service}.`;
  }

  #windowOf(quota: Quota): Window | undefined {
    const window = this.#windows[quota];
    return window && this.clock.now() < window.since + dayMs ? window : undefined;
  }
}
