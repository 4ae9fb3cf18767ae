import type { Platform } from '../../google/ports';
import { countJobs } from '../../schedule/connection-jobs';
import { fileConnection, hostOf, proposedIn } from '../../state/connection';
import { connectionTitle, listConnections } from '../../state/connection-list';
import { connectionDocument } from '../../state/schema/connections/connection';
import { hasUnfinished } from '../connection/other-shops';

/** This person's connections as they are shown, never with a key, and how the file stands to them. */
export function connectionViews(platform: Pick<Platform, 'properties' | 'workbook' | 'clock' | 'codec'>) {
  const { properties, workbook } = platform;
  const here = fileConnection(platform);
  const own = here.kind === 'connected' ? here.connection.id : undefined;
  const jobsOf = countJobs(platform);
  const connections = listConnections(properties, workbook.id).map(({ connection, property, otherFiles }) => ({
    id: connection.id,
    title: connectionTitle(connection),
    /** `''` where the person gave it none. */
    name: connection.name,
    host: hostOf(connection.origin),
    /** By what its shop lets the person in. */
    by: connection.way.by,
    shop: connection.shop,
    /** Milliseconds since 1970; 0 where that is not known. */
    checkedAt: connection.checkedAt,
    isHere: connection.id === own,
    /** In how many other files the person chose it. */
    otherFiles,
    /** Whether files use it in which the person never chose, as it is older than the choice: nobody can count these. */
    isEarlier: property === connectionDocument.name,
    /** Whether the person's changes of this file at its shop are not finished: without its key they cannot be. */
    hasUnfinished: hasUnfinished(platform, connection),
    /** What is done by itself for its shop, here and in the person's other files: it stops without its key. */
    jobs: jobsOf(connection.id),
  }));
  const proposed = proposedIn(platform);
  return {
    connections,
    /** The one among them that was chosen in the file last, whoever chose it; `null` for none of theirs. */
    proposed: connections.find(({ id }) => id === proposed)?.id ?? null,
    /** Whether the one that the person used here was removed. */
    isRemoved: here.kind === 'removed',
  };
}
