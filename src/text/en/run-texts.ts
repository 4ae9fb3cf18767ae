/** Of runs that did not finish, in English. */
export const runTexts = {
  'error.runNotOwn':
    'Changes of {run} are not finished, and it cannot be told that you started them yourself. Look through them in the Ngorder panel before they go on.',
  'error.tabNotOwn':
    'It cannot be told that you started these changes yourself, and you have neither pulled nor taken over the tab "{tab}", nor used its rows. Nothing was written there.',
  'error.runChanged': 'These changes are no longer as they were shown. Nothing was pushed. Look through them again.',
  'error.runLost':
    'Changes ({run}) are not finished, and their list is gone from this file. How far they got in the shop is not known. Check there, then end them in the Ngorder panel.',
  'error.runBusy': 'These changes are in progress. Stop them first, or try again in {seconds} seconds.',
  'error.lineTooLong':
    'One of the changes is too long to be kept in this file: "{text}…". Shorten that text, or make that change in Ngorder. Nothing was pushed.',
  'notice.alreadyConnected': 'This shop is already connected.',
  'notice.results':
    'The results could not be written into the sheet; they are shown here and in the change history. ({reason})',
  'notice.baseline':
    'The shop’s latest values could not be saved in this file; refresh the tab before the next changes. ({reason})',
  'notice.ending':
    'The changes are done, but this could not be saved in this file: they still show as not finished. Finishing them pushes nothing again. ({reason})',
  'notice.memory': 'Notes about the connection could not be saved; the next task takes a little longer. ({reason})',
  'notice.lease':
    'The note that a task is running could not be removed. The next task can begin in two minutes. ({reason})',
  'notice.panel': 'Other open panels do not know of it yet. ({reason})',
  'notice.progress': 'The progress could not be removed from the panel. ({reason})',
  'notice.rowsUntold':
    'Rows {rows} were done, but several rows are the same, so the result could not be written beside them. They are not done again.',
  'notice.left':
    '{left} of {total} API calls of these changes had been made before that. Their results are kept: finish the changes in the Ngorder panel.',
  'reason.noHistory': 'Ngorder does not give the stock history of this variation',
  'reason.abandoned': 'ended; check in Ngorder whether it arrived',
  'reason.abandonedUnsent': 'ended before it was pushed',
} as const;
