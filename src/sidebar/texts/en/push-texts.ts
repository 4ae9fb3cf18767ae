import type { MessageId } from '../../../text/message';
import { plural } from './plural';

/** What is said about a push, in English: before it, and after it. */
export const pushTexts = {
  preview: {
    deletes: (count: number, shown: string) =>
      `${plural(count, shown, 'record is', 'records are')} deleted permanently.`,
    title: 'Review changes',
    undoTitle: 'Undo changes',
    undoLead: 'Old values come back, except where they were changed since.',
    empty: 'No changes',
    emptyLead: 'Edit a yellow column, press Enter, and review again.',
    noneReady: 'Nothing here can be pushed yet.',
    noneTicked: 'Tick at least one change.',
    push: (count: number, shown: string) => `Push ${plural(count, shown, 'change', 'changes')}`,
    undo: (count: number, shown: string) => `Undo ${plural(count, shown, 'change', 'changes')}`,
    refreshAndReview: 'Refresh and review again',
    include: (name: string) => `Push ${name}`,
    tickKind: (kind: string, rows: number, shown: string) => `${kind}: ${plural(rows, shown, 'row', 'rows')}`,
    held: (count: number, shown: string) =>
      count === 1 ? '1 is not ticked because of a warning.' : `${shown} are not ticked because of warnings.`,
    column: (title: string) => `Column: ${title}`,
    old: 'old',
    new: 'new',
    live: (value: string, about?: string) => `${about === undefined ? 'In' : `${about} in`} the shop now: ${value}`,
  },

  warningKind: {
    'warning.belowCost': 'Below cost price',
    'warning.stepBelowCost': 'Wholesale price below cost price',
    'warning.stepAbovePrice': 'Wholesale price above price',
    'warning.stepsRemoved': 'Wholesale steps removed',
    'warning.largeDrop': 'Down more than {most}%',
    'warning.largeRise': 'Up more than {most}%',
    'warning.lostThousands': 'Three zeros may be missing',
    'warning.becameDay': 'Read as a date',
    'warning.farMore': 'Far above usual',
    'warning.tenfold': 'Ten times or more',
    'warning.tenth': 'A tenth or less',
    'warning.priceZero': 'Price becomes 0',
    'warning.oneOverMany': 'Different values become one',
    'warning.manyOff': 'Switched off',
    'warning.digitsReplaced': 'The same digit replaced',
    'warning.copiedColumn': 'Same as another column',
    'warning.sameStep': 'Changed by the same amount',
    'warning.series': 'Rising from row to row',
    'warning.abovePrice': 'Above the price',
    'warning.belowDiscount': 'Price below discount',
    'warning.stepsRise': 'Wholesale price rises',
    'warning.manyZeros': 'Stock becomes 0',
    'warning.outward': 'Customer or courier is notified; cannot be undone',
    'warning.told': 'Customer or courier may be notified',
    'warning.money': 'Records a payment',
    'warning.destructive': 'Deleted permanently',
    'warning.otherRecord': 'ID of another record',
    'warning.carriedOut': 'Pushed before',
    'warning.linesGone': 'List of changes not complete',
    'warning.undoUnsure': 'Undo not confirmed',
    'warning.backByHand': 'Already back as before',
    'warning.cancelsDeliveredAndPaid': 'Cancels a finished, paid order',
    'warning.cancelsDelivered': 'Cancels a finished order',
    'warning.cancelsPaid': 'Cancels a paid order',
    'warning.deletesPaid': 'Deletes a paid order',
    'warning.paidLater': 'Payment date still to come',
    'warning.paidLongAgo': 'Payment more than a year ago',
    'warning.paidBeforeOrder': 'Paid before the order',
    'warning.unconfirmed': 'Push not confirmed',
    'warning.mixedUp': 'Column moved or sorted alone',
  } satisfies Readonly<Record<Extract<MessageId, `warning.${string}`>, string>>,

  typeToConfirm: (text: string) => `Type ${text} to confirm`,

  status: { ready: 'Ready', conflict: 'Changed in shop', blocked: 'Needs fixing', alreadySo: 'Already the same' },

  statusHint: {
    ready: '',
    conflict: 'Refresh to see its values; your changes stay.',
    blocked: 'Correct these cells, then review again.',
    alreadySo: 'Your shop has these values already.',
  },

  result: {
    pushed: (count: number, shown: string) => `${plural(count, shown, 'change', 'changes')} pushed`,
    undone: (count: number, shown: string) => `${plural(count, shown, 'change', 'changes')} undone`,
    nothing: 'Nothing was pushed',
    checked: 'Checked in your shop afterwards.',
    attention: (count: number, shown: string) =>
      count === 1 ? '1 needs checking; it comes first.' : `${shown} need checking; they come first.`,
    inSheet: 'Results are also in the result column of the tab.',
    undo: 'Undo these changes',
    done: 'Done',
  },

  verdict: {
    done: 'Pushed',
    soldMeanwhile: 'Stock moved',
    changedAfter: 'Changed again',
    failed: 'Failed',
    unknown: 'Not confirmed',
    notPushed: 'Not pushed',
    alreadySo: 'Already the same',
  },
};
