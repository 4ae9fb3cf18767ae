/** Of what is done by itself at its times, in English. */
export const scheduleTexts = {
  'schedule.unknownKind': 'A job of a newer version ({kind})',
  'schedule.lateWayBack': 'The scheduled prices are in the shop still. Going back is tried again by itself every hour.',
  'schedule.pausedByPerson': 'Paused',
  'schedule.takenOver': 'Taken over by {by}',
  'schedule.takenOverBySomebody': 'Taken over by a colleague',
  'schedule.keyRejected':
    'Ngorder did not accept your API key. Enter a new one under Connections: it then continues automatically.',
  'refresh.counts': '{rows} rows, {newRows} of them new; cells changed: {changedCells}.',
  'refresh.started': 'Values pushed: {done}.',
  'refresh.startedPartly': 'Values pushed: {done}; not pushed: {left}.',
  'refresh.notStarted': 'None was pushed. Values that differ in the shop by now, or cannot be changed: {left}.',
  'refresh.wentBack': 'Values back again: {done}.',
  'refresh.wentBackPartly': 'Values back again: {done}; not back: {left}.',
  'refresh.notBack': 'None went back: there was nothing to put back, or the shop has other values by now.',
  'refresh.scheduledDone': 'Done.',
  'refresh.partly': 'Not everything: {trouble}',
  'refresh.goesOn': "{rows} rows so far. Google's time limit was reached; it continues at the next turn.",
  'refresh.cutOff': 'Google ended it before it was finished. It is tried again.',
  'copy.unfinished': '{name} (unfinished)',
  'copy.olderData': '{day} (data {data})',
  'copy.sameData': 'No new data since {day}, so no new copy: "{name}" holds it already.',
  'copy.already': 'There is a copy of today already: "{name}". It stays as it is.',
  'notice.copies': 'The copy is made, but older ones could not be removed; the next copy tries again. ({reason})',
  'error.copyColumnGone':
    'No copy was made: the column "{column}" is not in the tab "{tab}" any more. Choose the columns for its copies again.',
  'error.copyChanged':
    'The tab "{tab}" was changed after it was made, so it is yours and was not removed. If you do not need it, delete the tab.',
  'notice.history': 'This refresh could not be written into the change history. ({reason})',
  'notice.otherFiles':
    'Your other files do not know of what was scheduled here as it is now: check there before you schedule or push the same. ({reason})',
  'notice.colleagues': 'Your colleagues do not see your schedules as they are now. ({reason})',
  'damaged.ngorder.jobs':
    'It lists what you have scheduled in this file. Forget your schedules under Settings → Reset, then set them up again. Your tabs stay.',
  'error.notCounted': 'Google ended it right after the data had arrived: what changed was not counted.',
  'error.brokenOff': 'Google ended it before it was finished. Start it again.',
  'error.untoldRuns':
    'From {firstRun} to {lastRun} the change history could not be written. Runs without a line of their own: {count}.',
  'error.unknownJob': 'This version cannot do that automatically ("{kind}"). Get the newest version.',
  'error.dashboardGone':
    'There is no dashboard of yours in this file any more. Pull it in the Ngorder panel, then resume this schedule.',
  'error.nothingRefreshed':
    'Nothing in this file is refreshed for you any more. Pull data in the Ngorder panel, then resume this schedule.',
  'error.jobGone': 'This schedule is not there any more. Look at the list again.',
  'error.jobChanged': 'This schedule changed since it was shown to you. Look at it again.',
  'error.jobTaken': 'A colleague has taken this schedule over already. Look at the list again.',
  'error.jobOfOtherShop': 'This schedule is for another shop. Switch to that shop under Connections first.',
  'error.resetHasScheduled':
    'Scheduled prices that are in the shop now: {count}. After this reset they never go back by themselves. Open Reset again: it names them.',
  'error.connectionHasJobs':
    '{jobs} of your schedules need this connection and would stop. See them under Connections first.',
  'error.tooManyJobs':
    'You have {most} schedules in this file, or some that name very many tabs: no more fit. Delete one that you do not need, or let one refresh everything.',
  'error.minutesNotOffered': 'An installed add-on may run once an hour at most. Choose hours.',
  'error.timeOver': 'That time has passed. Choose a later one.',
  'error.zoneUnknown': 'There is no time zone "{zone}".',
  'error.tooManyTriggers':
    'Your schedule is saved, but Google allows no more schedules: 20 files of yours use this add-on that way. Switch them off in a file that you do not need, then choose "Start again".',
  'error.budgetUsed':
    'Waiting for Google’s daily quota: needs about {calls} API calls and {minutes} min; {callsLeft} and {minutesLeft} min are left. It runs automatically once there is enough.',
  'error.jobTooLarge': 'This takes more than Google allows you in a day. Narrow the data down, then resume it.',
  'error.wouldNotFit':
    'This needs about {calls} API calls and {minutes} min a day; of Google’s quota, {callsLeft} and {minutesLeft} min are left. Every {offeredHours} hours fits.',
  'error.wouldNeverFit':
    'This needs about {calls} API calls and {minutes} min a day; of Google’s quota, {callsLeft} and {minutesLeft} min are left. Narrow the data down, or pause another schedule.',
  'error.wouldNotFitTogether':
    'These {jobs} schedules need about {calls} API calls and {minutes} min a day together; of Google’s quota, {callsLeft} and {minutesLeft} min are left. Resume the ones you need most, or let some run less often.',
  'error.rhythmTooFast':
    'Waiting for Google’s daily quota: needs about {calls} API calls and {minutes} min; {callsLeft} and {minutesLeft} min are left. It comes too often for a day; every {offeredHours} hours fits.',
  'error.dayTooFull':
    'Google’s quota was not enough for two days: this needs about {calls} API calls and {minutes} min at once; {callsLeft} and {minutesLeft} min are left beside your other use. Choose fewer tabs or narrow the data down. It is tried again at its next time.',
} as const;
