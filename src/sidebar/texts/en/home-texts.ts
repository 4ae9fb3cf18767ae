import { plural } from './plural';

/** What is said on the page where a person starts, in English. */
export const homeTexts = {
  home: {
    empty: 'Nothing pulled yet',
    emptyLead: 'All variations and their stock per warehouse go into a new tab. Other tabs stay as they are.',
    pull: 'Pull variations',
    /** For screen readers: the tab that is seen beside the panel. */
    inFront: 'Tab in front',
    refresh: 'Refresh',
    review: 'Review changes',
    asOf: (time: string) => `Data from ${time}`,
    rows: (count: number, shown: string) => plural(count, shown, 'row', 'rows'),
    edited: (count: number, shown: string) =>
      `At least ${plural(count, shown, 'cell', 'cells')} edited, not pushed yet. Review finds all of them.`,
    old: (days: number, shown: string, isEditable: boolean) =>
      `Data is ${plural(days, shown, 'day', 'days')} old. Refresh ${isEditable ? 'before editing' : 'to see today’s'}.`,
    tidy: 'Tidy layout',
    readOnly: 'This tab is only for reading.',
    otherTab: 'No Ngorder data in this tab',
    otherTabLead: 'Choose a tab below to refresh it or review its changes.',
    ours: {
      alertsOpen: 'Open alerts',
      alerts: (time: string | null) => (time === null ? 'Not checked yet.' : `As of the check ${time}.`),
      changes: (time: string | null) =>
        time === null ? 'No tab notes its changes any more.' : `Written at each refresh, last ${time}.`,
      changesOf: (tab: string) => `What changed in ${tab}`,
      copyTitle: (tab: string) => `Dated copy of “${tab}”`,
      copy: (time: string | null) => `${time === null ? '' : `Data from ${time}. `}It is not refreshed.`,
      historyTitle: 'Change history',
      history: 'Each time you open it from here, the latest changes are added.',
      historyOpen: 'Bring up to date',
      rows: 'A template. Fill rows in, then check them.',
    },
    howTo:
      'Edit cells, then review: a note on its title says what a column takes. Your shop changes only after you confirm.',
  },

  greeting: {
    title: 'Three steps to begin',
    connect: 'Connect your shop',
    connectHint: 'Paste your API key below.',
    pull: 'Pull data',
    edit: 'Edit and review',
    goEdit: 'Start editing',
    done: 'Done',
    next: 'Next',
    dismiss: 'Do not show this again',
  },

  dashboard: {
    pull: 'Dashboard',
    lead: 'Sales, profit and best sellers of a period on one tab, beside the period before.',
    show: 'Show dashboard',
    change: 'Change the period',
    issues: { missing: 'Choose both dates.', reversed: 'The first date is later than the last.' },
  },
};
