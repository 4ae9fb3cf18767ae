/** What is said about prices that come and go by themselves, in English. */
export const scheduledTexts = {
  title: 'Scheduled prices',
  open: 'View',
  /** What comes at the one time, and what at the other. */
  part: { start: 'Scheduled prices start', end: 'Scheduled prices go back' },
  pending: (count: number, shown: string) =>
    count === 1
      ? '1 scheduled value stays as it is in the shop, past its time too, until this file uses the shop again:'
      : `${shown} scheduled values stay as they are in the shop, past their time too, until this file uses the shop again:`,
  form: {
    title: 'Schedule changes',
    moveTitle: 'Change the time',
    lead: 'These values go to the shop by themselves and, if you like, back again. Until then the cells show what the shop has.',
    start: 'Push on',
    hasEnd: 'Return to the earlier values by itself',
    end: 'Return on',
    day: (label: string) => `${label}: day`,
    hour: (label: string) => `${label}: hour`,
    flaws: { over: 'That time has passed. Choose a later one.', reversed: 'The end has to be after the start.' },
    withinHour: 'Google starts it within that hour.',
    name: 'Name (optional)',
    nameExample: 'for example Promo 12.12',
    looking: 'Checking…',
    count: (count: number, shown: string) => `${shown} ${count === 1 ? 'change' : 'changes'} will be scheduled`,
    wayBack: 'What others change until then is left as they changed it.',
    turns: (_count: number, shown: string) => `Too much for one run: it is spread over about ${shown} hours.`,
    times: (from: string, until: string | null) => `from ${from}${until === null ? '' : ` until ${until}`}`,
    overlap: (count: number, shown: string, times: string) =>
      `${count === 1 ? '1 value is' : `${shown} values are`} scheduled already, ${times}.`,
    overlapInFile: (count: number, shown: string, times: string, file: string) =>
      `${count === 1 ? '1 value is' : `${shown} values are`} scheduled already in your file “${file}”, ${times}.`,
    overlapOf: (count: number, shown: string, times: string, by: string) =>
      `${count === 1 ? '1 value is' : `${shown} values are`} scheduled already by ${by}, ${times}.`,
    colleague: 'a colleague',
    thisIsLater: 'This one begins later and is not applied to them.',
    thatIsLater: 'That one begins later and is then not applied to them.',
    left: (count: number, shown: string) =>
      count === 1 ? '1 change stays in its cell:' : `${shown} changes stay in their cells:`,
    more: (shown: string) => `and ${shown} more`,
    save: 'Schedule',
    move: 'Save',
  },
  list: {
    empty: 'Nothing is scheduled',
    emptyLead: 'Change prices or discounts in a tab, review them, and choose Schedule.',
    over: 'Over',
    deletedTab: 'a deleted tab',
    line: (count: number, shown: string, tab: string) => `${count === 1 ? '1 change' : `${shown} changes`} in ${tab}`,
    from: (from: string) => `From ${from}`,
    span: (from: string, until: string) => `${from} until ${until}`,
    otherShop: 'For another shop: it waits until this file uses that shop again.',
    values: 'Show values',
    actionsOf: (title: string) => `Actions: ${title}`,
    actions: {
      move: 'Change the time',
      cancel: 'Cancel',
      keep: 'Keep the new values',
      endNow: 'End now',
      doMyself: 'Do it myself',
    },
    takenBy: (by: string) => `${by || 'A colleague'} took this over: it is not done with your connection any more.`,
    confirm: { cancel: 'Cancel it', keep: 'Keep them', endNow: 'End now' },
    /** What leaves it as it is. */
    keepIt: { cancel: 'Keep it' } as Readonly<Record<string, string>>,
    fillsCells: 'Fill them into their cells again, to push or change them yourself',
    history: 'Open the change history',
    goingBack: 'Going back soon',
    notBack: 'Not back yet',
    allSame: 'Already the same in the shop',
    onSome: (inForce: string, all: string) => `${inForce} of ${all} in the shop`,
    appliedSome: (pushed: string, all: string) => `${pushed} of ${all} pushed`,
    left: {
      same: (count: number, shown: string) =>
        count === 1
          ? 'The shop had 1 value already: it does not go back by itself.'
          : `The shop had ${shown} values already: they do not go back by themselves.`,
      held: (count: number, shown: string) =>
        `${count === 1 ? '1 value' : `${shown} values`} not pushed: the shop had something else at the start.`,
      refused: (count: number, shown: string) =>
        `${count === 1 ? '1 value' : `${shown} values`} not taken by the shop at the start.`,
    },
    fate: {
      changed: 'Pushed',
      same: 'The shop had it already: it does not go back',
      held: 'Not pushed: the shop had something else',
      refused: 'Not taken by the shop',
    },
    question: {
      cancel: 'Nothing of this is pushed, and its values are lost.',
      /** Above the box that fills them in. */
      cancelOrFill: 'Nothing of this is pushed, and its values are lost, unless you fill them into their cells again.',
      keep: 'The new values stay in the shop and are not put back by themselves.',
      endNow: 'The earlier values return within the hour, except where others have changed them since.',
    },
    refused: { waiting: 'Refused by the shop', on: 'Not back: refused by the shop' } as Readonly<
      Record<string, string>
    >,
    refusedHint: {
      waiting: 'Change the time to try again, or cancel. The change history says why.',
      on: 'Change the values in the shop, or try again. The change history says why.',
    } as Readonly<Record<string, string>>,
    tryAgain: 'Try again',
    backSome: (back: string, stayed: string) => `${back} back, ${stayed} not`,
    stayed: {
      changed: (count: number, shown: string) =>
        `${count === 1 ? '1 value stays' : `${shown} values stay`}: changed in the shop since.`,
      gone: (count: number, shown: string) => `${count === 1 ? '1 value' : `${shown} values`}: no longer in the shop.`,
      blocked: (count: number, shown: string) =>
        `${count === 1 ? '1 value stays' : `${shown} values stay`}: it cannot be changed back. The change history says more.`,
    },
    found: (count: number, shown: string) =>
      `${count === 1 ? '1 value is' : `${shown} values are`} back that the shop had, though it said the start failed.`,
    stage: { waiting: 'Waiting', starting: 'Starting', on: 'In the shop', ending: 'Going back', over: 'Over' },
    how: {
      applied: 'Pushed',
      broughtBack: 'Back to before',
      missed: 'Missed: its end had passed',
      cancelled: 'Cancelled',
      kept: 'Values kept',
      nothing: 'Nothing pushed',
      lost: 'Lost',
      takenOver: 'Taken over by a colleague',
    } as Readonly<Record<string, string>>,
  },
  others: {
    title: 'Planned by colleagues',
    of: (by: string) => `Planned by ${by || 'a colleague'}`,
    late: 'Late: its time has passed',
    takeOver: 'Take over…',
    takeOverOf: (what: string) => `Take over: ${what}`,
    takenBySelf: 'You took it over',
    takenBy: (by: string) => `${by || 'A colleague'} took it over`,
  },
  takeOver: {
    title: 'Take over scheduled prices',
    /** @param from `null` within the hour. @param until `''` where they stay. */
    start: (by: string, from: string | null, until: string) =>
      `${by || 'A colleague'} scheduled these values. With your connection they are applied ${from === null ? 'within the hour' : `on ${from}`}${until === '' ? '' : `, and go back on ${until}`}.`,
    end: (by: string, until: string | null) =>
      `${by || 'A colleague'} put these values into the shop for a while. With your connection they go back ${until === null ? 'within the hour' : `on ${until}`}, except where others change them before.`,
    after: (by: string) =>
      `Anybody who may edit this file could have written this: check the values. ${by || 'Your colleague'} sees that you took it over, and what you do not tick is not done by ${by || 'them'} either.`,
    none: 'Nothing of this can be taken over. Each line says why.',
    confirm: (count: number, shown: string) => `Take over ${count === 1 ? '1 value' : `${shown} values`}`,
  },
};
