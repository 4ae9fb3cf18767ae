import { forgetAllForOtherFiles } from '../push/scheduled/other-files';
import type { ShopSession } from '../runs/shop-session';
import { refuseWhileUnfinished } from '../runs/unfinished';
import { forgetMemory } from '../state/connection-list';
import { withdrawOwn } from '../state/dataset-tab';
import { type ResetPart, type ResetPartId, resetParts } from '../state/reset-parts';
import { openRowArchive } from '../state/row-archive';
import { alertSettingsOf } from '../state/schema/alerts/alert-settings';
import { liveConsentOf } from '../state/schema/live-consent';
import { publishedJobsOf } from '../state/schema/schedule/published-jobs';
import { publishedPushesOf } from '../state/schema/schedule/published-pushes';
import { scheduledJobsOf } from '../state/schema/schedule/scheduled-jobs';
import { scheduledPushesOf } from '../state/schema/scheduled-pushes';
import { settingsDocument } from '../state/schema/settings';
import { stagedPullsDocument } from '../state/schema/staged-pull';
import { findUnfinished } from './unfinished-run';

/**
 * Forgets what a person chose of all that is kept, whether or not it can be read. Nothing is sent to the shop, and no cell of a visible tab changes.
 * @throws AddOnError `runUnfinished`, `rowsUnfinished`, `runLost`, `newerState` while a run waits for its end: it has to be known until then.
 */
export function resetState(session: ShopSession, chosen: readonly ResetPartId[]): void {
  const { journal } = session;
  // What a newer version wrote, or what looks like it, is no reason to keep it for ever where none of it waits for its end.
  const isForgotten = chosen.includes('history') && journal.hasNewerLines() && !findUnfinished(journal);
  if (!isForgotten) refuseWhileUnfinished(session);
  const parts = resetParts.filter(({ id }) => chosen.includes(id));
  for (const part of parts) forgetters[part.id](session, part);
  session.store.commit();
}

type Forgetter = (session: ShopSession, part: ResetPart) => void;

/** The documents of the part that lie in the state tab. */
const forgetStored: Forgetter = ({ store }, { documents }) =>
  store.removeAll((name) => documents.includes(name.replace(/:.*$/, '')));

const forgetters: Readonly<Record<ResetPartId, Forgetter>> = {
  tabs: (session, part) => {
    const archive = openRowArchive(session.platform.workbook, session.platform.codec);
    for (const { key } of session.store.readable(stagedPullsDocument) ?? []) archive.remove(key);
    withdrawOwn(session, () => true);
    forgetStored(session, part);
  },
  work: forgetStored,
  // The trigger ends itself where it finds nothing that is to be done.
  schedules: (session, part) => {
    const { properties, workbook } = session.platform;
    for (const document of [scheduledJobsOf, scheduledPushesOf, alertSettingsOf])
      properties.user.remove(document(workbook.id).name);
    properties.user.remove(alertSettingsOf(workbook.id, session.connection.id).name);
    forgetAllForOtherFiles(session.platform);
    const author = session.seals.author();
    if (author !== undefined)
      for (const document of [publishedJobsOf, publishedPushesOf]) properties.document.remove(document(author).name);
    forgetStored(session, part);
  },
  settings: ({ platform: { properties, workbook } }) => {
    properties.document.remove(settingsDocument.name);
    properties.user.remove(liveConsentOf(workbook.id).name);
  },
  learnt: ({ platform, connection }) => forgetMemory(platform.properties, connection.id),
  history: ({ journal }) => journal.forget(journal.runs()),
};
