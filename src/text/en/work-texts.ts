/** What the menu offers, and what is told while work is under way, in English. */
export const workTexts = {
  'menu.open': 'Open panel',
  'menu.dashboard': 'Dashboard',
  'menu.pull': 'Refresh variations',
  'menu.refreshFormulas': 'Refresh functions',

  'toast.formulasRefreshed': 'All functions answer anew.',
  'toast.formulasLocked': 'All functions answer anew, except {skipped} in protected cells that you may not edit.',
  'toast.pulled': '{variations} variations refreshed; {keptEdits} unpushed edits kept.',
  'toast.paused':
    'Google ends an execution after six minutes: {rows} rows so far; it goes on by itself in about a minute.',

  'step.products': 'Reading products',
  'step.records': 'Reading records',
  'step.stock': 'Reading stock per warehouse',
  'step.details': 'Reading details',
  'step.landing': 'Writing the tab',
  'step.reading': 'Reading what the shop holds now',
  'step.sending': 'Sending',
  'step.rows': 'Carrying out for rows',
  'step.awaiting': 'Ngorder is working through the stock opname',
  'step.examining': 'Asking every part of Ngorder',
  'step.verifying': 'Checking what the shop holds now',

  'doctor.summary': '{host}: {answered} of {total} reading endpoints answered',
} as const;
