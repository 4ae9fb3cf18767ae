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
  /** What speaks against one of the edits that are left, beside the others. */
  readonly objectionBeside: (chosen: readonly ReadyEdit[]) => (edit: ReadyEdit) => Reason | undefined;
}

export interface CheckedEdits {
  readonly ready: readonly ReadyEdit[];
  /** With the reason. */
  readonly heldBack: readonly PlannedEdit[];
}

/** Only what a person has agreed to, and what is in sheet and shop as they saw it, is pushed. */
export function holdBack(
  chosen: readonly ReadyEdit[],
  { isAgreed, isAsSeen, objectionTo, compareAgain, objectionBeside }: LastChecks,
): CheckedEdits {
  const agreed = chosen.filter(isAgreed);
  const asSeen = agreed.filter(isAsSeen);
  const objections = new Map(asSeen.map((edit) => [edit, objectionTo(edit)]));
  const compared = compareAgain(asSeen.filter((edit) => objections.get(edit) === undefined));
  const { together, apart } = keepTogether(compared.filter(isReady), objectionBeside);
  return {
    ready: together,
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
      ...apart,
    ],
  };
}

/** Whatever is taken out may have been what another edit was sound beside. */
function keepTogether(
  ready: readonly ReadyEdit[],
  objectionBeside: LastChecks['objectionBeside'],
): { readonly together: readonly ReadyEdit[]; readonly apart: readonly PlannedEdit[] } {
  const objectionTo = objectionBeside(ready);
  const apart = ready.flatMap((edit): PlannedEdit[] => {
    const reason = objectionTo(edit);
    return reason ? [{ ...edit, status: 'conflict', reason }] : [];
  });
  if (apart.length === 0) return { together: ready, apart };
  const taken = new Set(apart.map(({ key }) => key));
  const left = keepTogether(
    ready.filter(({ key }) => !taken.has(key)),
    objectionBeside,
  );
  return { together: left.together, apart: [...apart, ...left.apart] };
}

const withhold = (edits: readonly ReadyEdit[], status: EditStatus, message: MessageId): PlannedEdit[] =>
  edits.map((edit) => ({ ...edit, status, reason: { message, values: {} } }));
