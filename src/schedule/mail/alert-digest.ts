import { zoneTime } from '../../days/zone-time';
import type { Platform } from '../../google/ports';
import type { AlertSettings } from '../../state/schema/alerts/alert-settings';
import type { KnownAlert } from '../../state/schema/alerts/known-alerts';
import type { MailNotices, Notice } from '../../state/schema/mail-notices';
import { digestOf } from '../../state/seal/hmac';
import { showNumber } from '../../text/customs';
import { type Language, say } from '../../text/message';
import { cutText } from '../../text/well-formed';
import { type AlertKind, alertKinds, knownHere, openAlerts } from '../alerts/alert-news';
import { alertTaskKind } from '../alerts/alert-task';
import { findTopic } from '../alerts/alert-topics';
import { tellFigure, tellLevel, tellThing } from '../alerts/tell-alert';
import { jobsAsFarAsReadable } from '../job-store';
import { fileKey } from './gather-notices';

/** So many of one kind are named in a mail; the others are counted. */
const mostNamed = 12;

/** By what the digest of a file was known as long as all of its shops had but one; the mark of that counts for each of them that has none of its own. */
const sharedKey = (spreadsheetId: string): string => `${fileKey(spreadsheetId)}alerts`;

/** By what the digest of a shop in a file is known among what waits to be mailed: how far one was told says nothing of another. */
const digestKey = (spreadsheetId: string, connection: string): string =>
  sharedKey(spreadsheetId) + digestOf(connection).slice(0, 6);

/**
 * What is new among the alerts of a file since the latest mail told of them, as one notice in groups; `undefined` where nothing is, in quiet hours, and where
 * its person wants none. What is over or muted by then is not told any more.
 * @param told how far mails have told.
 */
export function alertDigest(
  platform: Platform,
  language: Language,
  told: MailNotices['alertsTold'] = {},
): Notice | undefined {
  const { jobs } = jobsAsFarAsReadable(platform);
  const looking = jobs.filter(({ task }) => task.kind === alertTaskKind);
  const here = looking.length > 0 ? knownHere(platform) : undefined;
  // What was found for a shop at which nothing looks by itself any more may be over long since.
  if (!here || !looking.some(({ connection }) => connection === here.connection)) return undefined;
  if (!here.settings.mail.isOn || isQuiet(platform, here.settings)) return undefined;
  const { workbook } = platform;
  const key = digestKey(workbook.id, here.connection);
  const until = told[key] ?? told[sharedKey(workbook.id)] ?? 0;
  const news = openAlerts(here.known, here.settings).filter(
    ({ topic, newsAt }) => newsAt > until && findTopic(topic)?.isMailedElsewhere !== true,
  );
  if (news.length === 0) return undefined;
  return {
    key,
    text: textOf(platform, language, alertKinds(news, here.known)),
    alertsUntil: Math.max(...news.map(({ newsAt }) => newsAt)),
  };
}

/** By the spreadsheet's clock. */
function isQuiet({ clock, workbook }: Platform, { mail: { quiet } }: Pick<AlertSettings, 'mail'>): boolean {
  if (!quiet) return false;
  const hour = Math.floor(zoneTime(clock, workbook.timeZone, clock.now()).minutes / 60);
  const { from, until } = quiet;
  return from <= until ? hour >= from && hour < until : hour >= from || hour < until;
}

function textOf({ workbook }: Platform, language: Language, kinds: readonly AlertKind[]): string {
  const head = say(language, 'alert.mail.head', { file: onOneLine(workbook.name) });
  const link = `https://docs.google.com/spreadsheets/d/${workbook.id}`;
  return [head, ...kinds.map((kind) => kindText(language, kind)), link].join('\n');
}

function kindText(language: Language, kind: AlertKind): string {
  const { alerts, isAtLeast } = kind;
  const lines = alerts.slice(0, mostNamed).map((alert) => `  - ${lineOf(language, alert)}`);
  const left = alerts.length - lines.length;
  const counted = (count: number) =>
    isAtLeast ? say(language, 'alert.atLeast', { count }) : showNumber(language, count);
  const rest = left > 0 ? [`  - ${say(language, 'alert.leftOut', { count: counted(left) })}`] : [];
  return [`${tellLevel(language, kind)} (${counted(alerts.length)})`, ...lines, ...rest].join('\n');
}

function lineOf(language: Language, alert: KnownAlert): string {
  const { sku = '', figure, bound } = alert;
  const number = (value: number | undefined) => (value === undefined ? '' : tellFigure(language, alert, value));
  const limit = bound === undefined ? '' : say(language, 'alert.mail.limit', { limit: number(bound) });
  const thing = onOneLine([tellThing(language, alert), sku].filter(Boolean).join(' · '));
  return [thing, [number(figure), limit].filter(Boolean).join(' ')].filter(Boolean).join(': ');
}

/** What people named stays what it is in a plain text: no line of ours. */
const onOneLine = (text: string): string => cutText(text.replace(/\s+/g, ' '), 120);
