import type { MessageId } from '../../text/message';
import { type EditStatus, isReady, type PlannedEdit, type ReadyEdit, type Reason } from '../edit';

/** What each chosen edit has to pass before it is pushed, in this order. */
export interface LastChecks {
  /** Whether the person agreed to it, doubts and all. */
  readonly isAgreed: (edit: ReadyEdit) => boolean;
  /** Whether its cell still asks for what the person saw. */
  readonly isAsSeen: (edit: ReadyEdit) => boolean;
  /** What speaks against it by now, and did not when the person saw it. */
  readonly objectionTo: (edit: ReadyEdit) => Reason | undefined;
  /** Edits once more beside what the shop holds now. */
  readonly compareAgain: (edits: readonly ReadyEdit[]) => readonly PlannedEdit[];
}

export interface CheckedEdits {
  readonly ready: readonly ReadyEdit[];
  /** With the reason. */
  readonly heldBack: readonly PlannedEdit[];
}

/** Only what a person has agreed to, and what is in sheet and shop as they saw it, is pushed. */
export function holdBack(
  chosen: readonly ReadyEdit[],
  { isAgreed, isAsSeen, objectionTo, compareAgain }: LastChecks,
): CheckedEdits {
  const agreed = chosen.filter(isAgreed);
  const asSeen = agreed.filter(isAsSeen);
  const objections = new Map(asSeen.map((edit) => [edit, objectionTo(edit)]));
  const compared = compareAgain(asSeen.filter((edit) => objections.get(edit) === undefined));
  return {
    ready: compared.filter(isReady),
    heldBack: [
      ...withhold(
        chosen.filter((edit) => !isAgreed(edit)),
        'blocked',
        'blocked.unacknowledged',
      ),
      ...withhold(
        agreed.filter((edit) => !isAsSeen(edit)),
        'conflict',
        'conflict.changedInSheet',
      ),
      ...[...objections].flatMap(([edit, reason]): PlannedEdit[] =>
        reason ? [{ ...edit, status: 'conflict', reason }] : [],
      ),
      ...compared.filter((edit) => !isReady(edit)),
    ],
  };
}

const withhold = (edits: readonly ReadyEdit[], status: EditStatus, message: MessageId): PlannedEdit[] =>
  edits.map((edit) => ({ ...edit, status, reason: { message, values: {} } }));
