/** What the menu offers, and what is told while work is under way, in English. */
export const workTexts = {
  'menu.open': 'Open panel',
  'menu.schedule': 'Schedules…',
  'menu.dashboard': 'Dashboard',
  'menu.refreshTab': 'Refresh this tab',
  'menu.refreshAll': 'Refresh all tabs',
  'menu.review': 'Review changes…',
  'menu.undo': 'Undo latest changes…',
  'menu.help': 'Help',
  'menu.insertFunction': 'Insert function…',
  'menu.refreshFormulas': 'Recalculate functions',

  'toast.formulasRefreshed': 'All Ngorder functions recalculated.',
  'toast.formulasLocked':
    'All Ngorder functions recalculated, except {skipped} in protected cells that you may not edit.',

  'step.products': 'Reading products',
  'step.records': 'Reading records',
  'step.stock': 'Reading stock per warehouse',
  'step.details': 'Reading details',
  'step.landing': 'Filling the tab',
  'step.reading': 'Checking your shop',
  'step.sending': 'Updating your shop',
  'step.visibleRows': 'Checking which rows are shown',
  'step.rows': 'Processing the rows',
  'step.awaiting': 'Ngorder is working through the stock opname',
  'step.examining': 'Checking every kind of data',
  'step.verifying': 'Checking the result',

  'doctor.summary': '{host}: {answered} of {total} kinds of data could be read',
} as const;
