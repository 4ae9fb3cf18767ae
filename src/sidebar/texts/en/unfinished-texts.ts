import { plural } from './plural';

/** What is said about changes that are not finished, in English: their banner, looking through them, and ending them. */
export const unfinishedTexts = {
  unfinished: {
    title: 'Not finished',
    changesOf: (time: string) => `Changes of ${time}`,
    by: (name: string) => `started by ${name}`,
    finish: 'Finish',
    lookOrEnd: 'Look through or end',
    look: 'Look through',
    lookAt: (time: string) => `Look through the changes of ${time}`,
    lead: {
      mayGoOn: 'Finish first. What may have arrived is checked; nothing is pushed twice.',
      notOwn:
        'Started by a colleague or with an earlier version of this add-on, or altered since. Look through them before they go on.',
      unknown: 'This version of the add-on cannot read them. Nothing else can be pushed until they are ended.',
      lost: 'Their list is gone from this file. Check your shop, then end them.',
    },
  },

  review: {
    title: 'Unfinished changes',
    lead: {
      mayGoOn: 'Finish them, or end them as they are.',
      choose:
        'This is what the file says; anyone who can edit it could have written it. Tick only what you want. The rest is ended.',
      closed: 'You ended these before; an older version of the file was restored since. End them again.',
      unreadable: 'This version of the add-on cannot read them. They can only be ended.',
      lost: 'Their list is gone from this file. What reached your shop is not known. Check there, then end them.',
    },
    tab: (name: string) => `Results are written to the tab “${name}”.`,
    noTab: 'Their tab is gone: results are shown here only.',
    group: { unsure: 'Not confirmed', notSent: 'Not pushed yet', done: 'Pushed', failed: 'Not pushed' },
    hint: {
      unsure: 'It is not known yet whether these reached your shop.',
      notSent: 'Not in your shop yet.',
      done: 'In your shop.',
      failed: 'Not in your shop; they are not tried again.',
    },
    toldHint: { done: 'The file says these are in your shop.', failed: 'The file says these are not in your shop.' },
    unreadable: 'This change cannot be read.',
    accepted: 'Ngorder accepted it; its result is not checked yet.',
    id: (id: string) => `ID ${id}`,
    way: {
      lookedUp: 'Checked in your shop first.',
      onYourWord: 'Cannot be checked. Tick it only if you are sure it has not arrived.',
      never: 'May have arrived and cannot be checked. It is not pushed again.',
    },
    risk: {
      read: '',
      write: '',
      mail: 'A file is mailed to the owner of the shop.',
      outward: 'The customer or courier is notified.',
      money: 'Records or moves money.',
      destructive: 'Deleted permanently; cannot be undone.',
    },
    details: 'Details',
    marker: (marker: string) => `Note in Ngorder: “${marker}”`,
    include: (name: string, columns: string) => `Continue with ${columns === '' ? name : `${name}, ${columns}`}`,
    noneTicked: 'Tick at least one change, or end them.',
    deletions: (count: number, shown: string) =>
      `${plural(count, shown, 'ticked line deletes', 'ticked lines delete')} permanently.`,
    carryOn: (count: number, shown: string) => `Continue with ${plural(count, shown, 'change', 'changes')}`,
    end: 'End these changes',
    endTitle: 'End these changes?',
    endLead: {
      readable:
        'What is not pushed yet will not be pushed. What is not confirmed is no longer checked: check it in Ngorder. What is pushed stays.',
      unreadable: 'Nothing more is pushed. What may have arrived is no longer checked: check it in Ngorder.',
    },
    confirmEnd: 'Yes, end them',
    ended: 'Changes ended',
    endedLead: 'Nothing more is pushed. Check in Ngorder what had arrived before.',
  },
};
