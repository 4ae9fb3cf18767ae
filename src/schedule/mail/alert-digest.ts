import { zoneTime } from '../../days/zone-time';
import type { Platform } from '../../google/ports';
import type { AlertSettings } from '../../state/schema/alerts/alert-settings';
import type { KnownAlert } from '../../state/schema/alerts/known-alerts';
import type { Notice } from '../../state/schema/mail-notices';
import { showNumber } from '../../text/customs';
import { type Language, say } from '../../text/message';
import { type AlertKind, alertKinds, knownHere, openAlerts } from '../alerts/alert-news';
import { alertTaskKind } from '../alerts/alert-task';
import { findTopic } from '../alerts/alert-topics';
import { tellFigure, tellLevel, tellThing } from '../alerts/tell-alert';
import { jobsAsFarAsReadable } from '../job-store';
import { fileKey } from './gather-notices';

/** So many of one kind are named in a mail; the others are counted. */
const mostNamed = 12;

/** By what the digest of a file is known among what waits to be mailed. */
export const digestKey = (spreadsheetId: string): string => `${fileKey(spreadsheetId)}alerts`;

/**
 * What is new among the alerts of a file since the latest mail told of them, as one notice in groups; `undefined` where nothing is, in quiet hours, and where
 * its person wants none. What is over or muted by then is not told any more.
 * @param until the latest news that a mail has told.
 */
export function alertDigest(platform: Platform, language: Language, until: number): Notice | undefined {
  if (!jobsAsFarAsReadable(platform).jobs.some(({ task }) => task.kind === alertTaskKind)) return undefined;
  const here = knownHere(platform);
  if (!here?.settings.mail.isOn || isQuiet(platform, here.settings)) return undefined;
  const news = openAlerts(here.known, here.settings).filter(
    ({ topic, newsAt }) => newsAt > until && findTopic(topic)?.isMailedElsewhere !== true,
  );
  if (news.length === 0) return undefined;
  return {
    key: digestKey(platform.workbook.id),
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
const onOneLine = (text: string): string => text.replace(/\s+/g, ' ').slice(0, 120);
