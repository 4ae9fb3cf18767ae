import type { Clock } from '../../clock';
import { type AccountKind, DailyUse } from './daily-use';

/** What is said of a person's account. */
export interface AccountOptions {
  /** Language and region, `id` or `en_GB` for instance. */
  readonly locale?: string;
  /** Whose quotas it has; a consumer's when absent. */
  readonly account?: AccountKind;
}

/** A mail that a script has sent as the person. */
export interface SentMail {
  readonly recipients: readonly string[];
  readonly subject: string;
  readonly body: string;
  /** Where it has one: what people see instead of the body. */
  readonly htmlBody?: string;
}

/** A person's account with Google: what is theirs whatever script they use. */
export class Account {
  readonly locale: string;
  readonly kind: AccountKind;
  readonly use: DailyUse;
  /** Oldest first. */
  readonly mails: SentMail[] = [];

  constructor({ locale = 'id', account = 'consumer' }: AccountOptions, clock: Clock, isEnforced: boolean) {
    this.locale = locale;
    this.kind = account;
    this.use = new DailyUse(clock, account, isEnforced);
  }
}
