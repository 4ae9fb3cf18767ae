/** What is said about dated copies of a tab, in English. */
export const copiesTexts = {
  title: 'Dated copies',
  open: 'Dated copies…',
  lead: (keep: string) =>
    `A copy is a new tab with what this one shows that day: values only, no formulas. The ${keep} latest are kept. One that you rename or change is yours, and is never removed.`,
  make: 'Make a copy now',
  schedule: 'Make them automatically…',
  change: 'Edit schedule…',
  rhythm: (timing: string) => `Automatically ${timing}.`,
  none: 'No copies yet.',
  goTo: (name: string) => `Open tab ${name}`,
  remove: (name: string) => `Delete ${name}`,
  removeQuestion: (name: string) => `The tab “${name}” is deleted with all that is in it.`,
  removeConfirm: 'Delete',
  states: {
    own: 'Renamed: it is yours, and is not removed.',
    unfinished: 'Not finished. The next copy finishes it or takes it away.',
  },
  choices: 'Columns and number',
  keep: 'Copies to keep',
  columns: 'Columns to copy',
  save: 'Save',
};
