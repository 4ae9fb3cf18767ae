/** Of runs that did not finish, in English. */
export const runTexts = {
  'error.runNotOwn':
    'Changes of {run} are not finished, and it cannot be told that you started them yourself. Look through them in the Ngorder panel before they go on.',
  'error.tabNotOwn':
    'It cannot be told that you started these changes yourself, and you have neither pulled nor taken over the tab "{tab}", nor used its rows. Nothing was written there.',
  'error.runChanged':
    'These changes are no longer as they were shown. Nothing was pushed. Look through them once more.',
  'error.runLost':
    'Changes ({run}) are not finished, and their list is gone from this file. What they had reached in the shop is not known. Look there, then end them in the Ngorder panel.',
  'error.runBusy': 'These changes are in progress. Stop them first, or try again in {seconds} seconds.',
  'error.lineTooLong':
    'One of the changes is too long to be kept in this file: "{text}…". Shorten that text, or make that change in Ngorder. Nothing was pushed.',
  'notice.alreadyConnected': 'This shop is already connected.',
  'notice.results':
    'What became of the changes could not be written into the sheet; it is shown here and in the change history. ({reason})',
  'notice.baseline':
    'The shop’s latest values could not be saved in this file; refresh the tab before the next changes. ({reason})',
  'notice.ending':
    'The changes are through, but that could not be written down in this file: they are still shown as not finished. Finishing them pushes nothing again. ({reason})',
  'notice.memory':
    'What was learnt about the connection could not be kept; the next task takes a little longer. ({reason})',
  'notice.lease':
    'The mark that a task is running could not be taken away. The next task can begin in two minutes. ({reason})',
  'notice.panel': 'Other open panels do not know of it yet. ({reason})',
  'notice.progress': 'How far the task was could not be taken off the panel. ({reason})',
  'notice.rowsUntold':
    'Rows {rows} were done, but several rows are the same, so the result could not be written beside them. They are not done again.',
  'notice.left':
    '{left} of {total} API calls of these changes had left before that. What became of them is kept: finish the changes in the Ngorder panel.',
  'reason.noHistory': 'Ngorder does not give the stock history of this variation',
  'reason.abandoned': 'ended; check in Ngorder whether it arrived',
  'reason.abandonedUnsent': 'ended before it was pushed',
} as const;
