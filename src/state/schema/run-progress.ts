import { isMessageId, type MessageId } from '../../text/message';
import * as v from '../valibot';
import type { EntriesOf, StoredDocument } from './stored-document';

/** How far the current run is, for whoever watches it. */
export interface RunProgress {
  readonly run: string;
  readonly step: MessageId;
  readonly done: number;
  readonly total: number;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** In the document cache, renewed every few seconds. */
export const runProgressDocument: StoredDocument<RunProgress> = {
  name: 'ngorder.progress',
  version: 1,
  schema: v.object({
    run: v.string(),
    step: v.custom<MessageId>(isMessageId),
    done: v.number(),
    total: v.number(),
    at: v.number(),
  } satisfies EntriesOf<RunProgress>),
  upgrades: [],
  mayBeLost: 'always',
};
