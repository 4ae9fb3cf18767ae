import { plural } from '../plural';

/** What is said about what is done by itself, in English. */
export const scheduleTexts = {
  title: 'Schedules',

  notice: {
    title: 'Schedules need a look',
    takenOverTitle: 'Your schedule was taken over',
    failed: (what: string, time: string) => `${what}, ${time}:`,
    paused: 'It is paused.',
    overdue: (what: string, by: string | null, since: string) =>
      by === null
        ? `“${what}” has been due since ${since}, and has not run. Run it now: the panel then says what is wrong.`
        : `“${what}” of ${by || 'a colleague'} has been due since ${since}, and has not run.`,
    takenOver: (what: string, by: string) => `${by || 'A colleague'} took over “${what}”. Yours is paused.`,
    triggerGone: 'Google has no schedule for this file any more; it may have been deleted by hand.',
    restart: 'Start again',
    seen: 'OK, I have read it',
    open: 'See schedules',
  },

  home: {
    none: 'Refresh your tabs automatically, at the hours you choose.',
    others: (count: number, shown: string) =>
      `Colleagues have ${plural(count, shown, 'schedule', 'schedules')} in this file. You have none yet.`,
    next: (what: string, when: string) => `Next: ${what}, ${when}`,
    paused: 'All are paused.',
    create: 'Set up a schedule',
    open: 'See schedules',
  },

  timing: {
    minutes: (shown: string) => `every ${shown} minutes`,
    everyHour: 'every hour',
    hours: (shown: string) => `every ${shown} hours`,
    day: 'every day',
    week: (days: string) => `every ${days}`,
    month: (day: string) => `on day ${day} of each month`,
    monthLast: 'on the last day of each month',
    once: (day: string) => `once, on ${day}`,
    onTab: (timing: string) => `Schedule: ${timing}`,
    at: (rhythm: string, hours: string) => `${rhythm}, ${hours}`,
  },

  when: {
    today: 'today',
    tomorrow: 'tomorrow',
    about: (day: string, time: string) => `${day} about ${time}`,
    inZone: (when: string, zone: string) => `${when} (${zone})`,
  },

  list: {
    title: 'Your schedules',
    pauseAll: 'Pause all',
    resumeAll: 'Resume all',
    pricesGoOn:
      'Scheduled prices cannot be paused, so that earlier prices do return. Change or cancel them under View.',
    add: 'New schedule',
    next: (when: string) => `Next: ${when}`,
    soon: 'within the hour',
    latest: { done: (time: string) => `Last: done, ${time}`, other: (time: string) => `Last: ${time}.` },
    never: 'Has not run yet',
    deletedTab: 'deleted tab',
    state: {
      ...{ active: 'Active', paused: 'Paused', ended: 'Done', missed: 'Not done' },
      ...{ otherShop: 'Other shop', overdue: 'Not running' },
    },
    overdueSince: (when: string) => `Should have run ${when}.`,
    otherShop: 'Runs again once this file uses its shop.',
    actions: (what: string) => `More for ${what}`,
    run: (what: string) => `Run now: ${what}`,
    runNow: 'Run now',
    pause: 'Pause',
    resume: 'Resume',
    resumeOf: (what: string) => `Resume ${what}`,
    edit: 'Edit…',
    remove: 'Delete…',
    removeQuestion: 'This schedule is deleted. Tabs and their data stay.',
    removeConfirm: 'Delete',
    log: 'Runs',
  },

  upcoming: {
    title: 'In the next 24 hours',
    none: 'Nothing is planned.',
    often: (rhythm: string, shown: string) => `${rhythm} (${shown} times)`,
  },

  empty: {
    title: 'You have no schedules yet',
    lead: 'Refresh tabs every morning, every hour or once a month. It works while the spreadsheet is closed; your changes are kept.',
    first: 'Set up the first one',
    pullFirst: 'Pull data first, then refresh it automatically.',
  },

  others: {
    title: 'Schedules of colleagues',
    of: (by: string) => `With the connection of ${by || 'a colleague'}`,
    takeOver: 'Take over…',
    takeOverOf: (what: string) => `Take over ${what}`,
    takenBySelf: 'You took it over',
    takenBy: (by: string) => `${by || 'A colleague'} took it over`,
  },

  form: {
    newTitle: 'New schedule',
    editTitle: 'Edit schedule',
    what: 'What',
    tabs: 'Tabs',
    often: 'How often',
    between: 'between',
    hour: 'Between which hours',
    hourOption: (from: string, to: string) => `${from} and ${to}`,
    on: 'on',
    weekdays: 'On which days',
    day: 'On which day',
    date: 'On which date',
    dayOption: (shown: string) => `day ${shown}`,
    lastDay: 'the last day',
    rhythms: { day: 'every day', week: 'every week', month: 'every month', once: 'once' },
    choosePull: 'Choose the data, then “Refresh automatically…”.',
    openCatalogue: 'Choose data',
    goneTabs: 'Tabs that were deleted are left out once you save.',
    noDashboard: 'You have no dashboard yet: pull it first, or it is paused.',
    issues: {
      noTabs: 'Tick at least one tab.',
      tooManyTabs: 'At most 20 tabs. Choose “Refresh everything” instead.',
      noDays: 'Tick at least one day.',
      noDate: 'Choose a date.',
      noPull: 'Choose the data first.',
    },
    useOffered: (timing: string) => `Use: ${timing}`,
    details: 'Details',
    zone: 'Time zone',
    zoneHint: (zone: string) => `The spreadsheet’s is ${zone}.`,
    goesOn: 'Resume it once saved',
    staysPaused: 'Stays paused.',
    first: (when: string) => `First time: ${when}`,
    sentence: (what: string, timing: string) => `${what} ${timing}.`,
    shortMonth: (day: string) => `In months without day ${day}: on their last day.`,
    leftOut: (day: string, hour: string) => `On ${day} summer time leaves that hour out: it runs from ${hour} on.`,
    save: 'Save schedule',
    schedule: 'Refresh automatically…',
  },

  takeOver: {
    title: 'Take over a schedule',
    changed: 'It changed since you looked. This is how it is now.',
    pulls: 'Tabs that you take over with it',
    noPulls: 'It refreshes no tab of the file.',
    own: 'already yours',
    columns: (shown: string) => `${shown} columns`,
    rowLimit: (shown: string) => `at most ${shown} rows`,
    allData: 'all data',
    blank: 'blank',
    after: 'Theirs is paused, and they are told that you took it over.',
    confirm: 'Take over',
  },
};
