import { plural } from './plural';

/** What is said about a push, in English: before it, and after it. */
export const pushTexts = {
  preview: {
    deletes: (count: number, shown: string) => `${plural(count, shown, 'record is', 'records are')} deleted for good.`,
    title: 'Review changes',
    undoTitle: 'Undo a push',
    undoLead: 'The values from before are put back, except where somebody has changed them since.',
    empty: 'No changes',
    emptyLead: 'Type a new value into a column that can be pushed, press Enter, and review again.',
    noneReady: 'Nothing here can be pushed yet.',
    noneTicked: 'Tick at least one change.',
    push: (count: number, shown: string) => `Push ${plural(count, shown, 'change', 'changes')}`,
    undo: (count: number, shown: string) => `Put back ${plural(count, shown, 'value', 'values')}`,
    refreshAndReview: 'Refresh, review again',
    include: (name: string) => `Push ${name}`,
    tickAll: (shown: string, warning: string) => `All ${shown}: ${warning}`,
    old: 'old',
    new: 'new',
    live: (value: string, about?: string) => `${about === undefined ? 'In' : `${about} in`} the shop now: ${value}`,
  },

  typeToConfirm: (text: string) => `Type ${text} to confirm`,

  status: { ready: 'Ready', conflict: 'Conflict', blocked: 'Blocked', alreadySo: 'Already so' },

  statusHint: {
    ready: '',
    conflict: 'The shop changed since your last refresh. Refresh to see its numbers; your edits stay.',
    blocked: 'These are held back. Correct the cells and review again.',
    alreadySo: 'The shop holds these values by now.',
  },

  result: {
    pushed: (count: number, shown: string) => `${plural(count, shown, 'change', 'changes')} pushed`,
    undone: (count: number, shown: string) => `${plural(count, shown, 'value', 'values')} put back`,
    nothing: 'Nothing was pushed',
    checked: 'Read back from the shop and checked.',
    attention: 'Some rows need your attention; they come first.',
    inSheet: 'Each row of the sheet tells its result too.',
    undo: 'Undo this push',
    done: 'Done',
  },

  verdict: {
    done: 'Pushed',
    soldMeanwhile: 'Changed meanwhile',
    changedAfter: 'Changed since',
    failed: 'Failed',
    unknown: 'Not certain',
    notPushed: 'Held back',
    alreadySo: 'Already so',
  },
};
