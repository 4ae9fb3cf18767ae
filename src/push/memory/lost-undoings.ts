import { readOperation } from '../../runs/job-type';
import { firstSince, gapInForce } from '../../runs/lost-lines';
import type { ShopSession } from '../../runs/shop-session';
import { orUnreadable } from '../../runs/unreadable';
import type { Edit } from '../edit';
import { pushJob } from '../push-job';
import { strayPushes } from './carried-out-entries';
import { pastPushes } from './past-pushes';

/**
 * Whether a change of a run may have been taken back by a push of which the journal does not tell: by lines that are gone, unless the run stands there
 * since, by one of its undoings that cannot be read, or by a push of which nobody knows whether it was one.
 */
export function mayBeUndone(
  reader: Pick<ShopSession, 'journal' | 'platform'>,
  run: string,
): (wayBack: Pick<Edit, 'key' | 'wanted'>) => boolean {
  const lines = reader.journal.lines();
  const place = lines.findIndex((line) => line.run === run);
  const gap = gapInForce(reader);
  const undoings = new Set(
    pastPushes(lines).flatMap(({ run: undoing, intent }) => (intent.undoes === run ? [undoing] : [])),
  );
  const isLost =
    (gap !== undefined && place < firstSince(gap, lines)) ||
    lines.some(
      (line) =>
        undoings.has(line.run) &&
        line.operation !== '' &&
        line.state !== 'failed' &&
        orUnreadable(() => readOperation(pushJob, line)) === undefined,
    );
  const strays = strayPushes(lines).filter((stray) => stray.place > place);
  return ({ key, wanted }) => isLost || strays.some(({ filled }) => filled[key] === wanted);
}
