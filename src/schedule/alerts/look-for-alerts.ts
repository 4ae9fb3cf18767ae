import { foreseen } from '../../runs/foreseen';
import type { ShopSession } from '../../runs/shop-session';
import type { AlertSettings } from '../../state/schema/alerts/alert-settings';
import { type KnownAlerts, knownAlertsDocument } from '../../state/schema/alerts/known-alerts';
import type { JobStep, ScheduleBeside, StepOutcome } from '../job-kind';
import { readAlertSettings } from './alert-settings-store';
import { wantedTopics } from './alert-topics';
import { drawAlerts } from './draw-alerts';
import type { AlertTopic } from './finding';
import { newsMoment, nothingKnown, settleFailure, settleLook, withoutOthers } from './settle-alerts';
import { tabsForBounds } from './topics/bound-column';

/** The products of a page, and what everything else takes. */
const perPage = 100;
const otherCalls = 5;

/** About how many requests a look takes, as long as none was: a product has a variation at least. */
export function alertCalls({ store }: Pick<ShopSession, 'store'>): number {
  const rows = Math.max(perPage, ...tabsForBounds({ store }).map((tab) => tab.rows));
  return Math.ceil(rows / perPage) + otherCalls;
}

export const readKnownAlerts = ({ store }: Pick<ShopSession, 'store'>): KnownAlerts =>
  store.get(knownAlertsDocument) ?? nothingKnown;

/**
 * Looks at one topic after another, each of which may fail by itself, and then writes the tab. What is found lasts together with the tab, or not at all.
 * @throws AddOnError `newerState` of the person's choice.
 */
export function alertSteps(session: ShopSession, schedule: ScheduleBeside): readonly JobStep[] {
  const settings = readAlertSettings(session.platform);
  const topics = wantedTopics(settings);
  const names = new Set(topics.map(({ topic }) => topic));
  const keep: Keep = (change) => {
    const before = readKnownAlerts(session);
    const after = { ...before, ...change(before) };
    session.store.set(knownAlertsDocument, after);
    return after;
  };
  const begin = () => keep((known) => withoutOthers(known, (topic) => names.has(topic)));
  return [
    ...topics.map((topic): JobStep => ({ run: () => lookAt(topic, { session, settings, schedule, keep }) })),
    { run: () => finish(session, begin(), settings) },
  ];
}

/** Changes what is known; of where it is drawn nothing. */
type Keep = (change: (known: KnownAlerts) => Omit<KnownAlerts, 'drawn'>) => KnownAlerts;

interface Looking {
  readonly session: ShopSession;
  readonly settings: AlertSettings;
  readonly schedule: ScheduleBeside;
  readonly keep: Keep;
}

function lookAt({ topic, look }: AlertTopic, { session, settings, schedule, keep }: Looking): StepOutcome {
  const { platform, client } = session;
  try {
    const found = look(session, settings, schedule);
    const now = platform.clock.now();
    keep((known) => settleLook(known, topic, found, { now, newsAt: newsMoment(known, now) }));
  } catch (caught) {
    // The answer that it stumbled over is the latest now.
    const error = foreseen(client.blame(caught), platform);
    keep((known) => settleFailure(known, topic, error.code, platform.clock.now()));
    throw error;
  }
  return { status: 'finished' };
}

function finish(session: ShopSession, known: KnownAlerts, settings: AlertSettings): StepOutcome {
  drawAlerts(session, known, settings);
  const open = known.alerts.filter(({ overAt }) => overAt === undefined);
  return {
    status: 'finished',
    ...{ rows: open.length, newRows: open.filter(({ newsAt }) => newsAt > settings.seenAt).length, changedCells: 0 },
  };
}
