import { latestMoment } from '../../days/day';
import * as v from '../valibot';
import type { EntriesOf, StoredDocument } from './stored-document';

/** Mails that tell a person what went wrong with what should be done by itself: where they go, and how far they are. */
export interface MailNotices {
  /** Absent until the person has shown that they read what arrives there. */
  readonly address?: string;
  /** The one that they want, until then. */
  readonly proof?: AddressProof;
  /** When the latest code was mailed, to whatever address. */
  readonly codeSentAt?: number;
  /** When the latest was sent; milliseconds since 1970, as all moments here. */
  readonly sentAt?: number;
  /** Since when an execution is about to send one. */
  readonly sendingSince?: number;
  /** What is to be told in the next. */
  readonly waiting: readonly Notice[];
  /** By their keys, what was told and still is so. */
  readonly told: readonly string[];
  /** Why the latest could not be sent; absent where it could. */
  readonly lack?: (typeof mailLacks)[number];
  /** By file and shop, the latest news among its alerts that a mail has told: each look for alerts has a later one. In those of earlier versions also by file alone. */
  readonly alertsTold?: Readonly<Record<string, number>>;
}

export const mailLacks = ['consent', 'quota', 'failed'] as const;

/** A code was mailed to an address: who knows it reads what arrives there. */
export interface AddressProof {
  readonly address: string;
  /** Of address and code. */
  readonly digest: string;
  readonly sentAt: number;
  /** How often a wrong code may still be typed. */
  readonly tries: number;
}

export interface Notice {
  /** The same for the same trouble. */
  readonly key: string;
  readonly text: string;
  /** Of a digest of alerts: the latest news in it. */
  readonly alertsUntil?: number;
}

/** Nothing is mailed, and nothing was. */
export const noNotices: MailNotices = { waiting: [], told: [] };

const moment = v.pipe(v.number(), v.minValue(0), v.maxValue(latestMoment));

/** Of one person, in their own properties. Lost, no mails are sent until they type their address again. */
export const mailNoticesDocument: StoredDocument<MailNotices> = {
  name: 'ngorder.mail',
  version: 1,
  schema: v.object({
    address: v.exactOptional(v.string()),
    proof: v.exactOptional(
      v.object({
        address: v.string(),
        digest: v.string(),
        sentAt: moment,
        tries: v.pipe(v.number(), v.integer()),
      } satisfies EntriesOf<AddressProof>),
    ),
    codeSentAt: v.exactOptional(moment),
    sentAt: v.exactOptional(moment),
    sendingSince: v.exactOptional(moment),
    waiting: v.array(
      v.object({ key: v.string(), text: v.string(), alertsUntil: v.exactOptional(moment) } satisfies EntriesOf<Notice>),
    ),
    told: v.array(v.string()),
    lack: v.exactOptional(v.picklist(mailLacks)),
    alertsTold: v.exactOptional(v.record(v.string(), moment)),
  } satisfies EntriesOf<MailNotices>),
  upgrades: [],
  mayBeLost: 'always',
};
