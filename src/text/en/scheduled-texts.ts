/** Of scheduled prices: pushes that begin, and are taken back, by themselves; in English. */
export const scheduledTexts = {
  'scheduled.notThis':
    'Only prices, discounts and Published can be scheduled; ± Stock only without an end. This stays in its cell',
  'scheduled.noWayBack':
    'A change of stock cannot be put back by itself, as others sell meanwhile. Schedule it without an end',
  'scheduled.absoluteStock': 'Stock as a count cannot be scheduled: it differs after every sale. Use ± Stock',
  'scheduled.goesBack':
    'What the shop has now is a scheduled value until {last}, and this would go back to that. Schedule it after that time, or end the other one first',
  'scheduled.goesBackInFile':
    'What the shop has now is a scheduled value of yours from the file “{file}” until {last}, and this would go back to that. Schedule it after that time, or end the other one there first',
  'scheduled.goesBackOf':
    'What the shop has now is a scheduled value of {by} until {last}, and this would go back to that. Schedule it after that time, or take the other one over first',
  'scheduled.goesBackOfOther':
    'What the shop has now is a scheduled value of a colleague until {last}, and this would go back to that. Schedule it after that time, or take the other one over first',
  'scheduled.formula':
    'A formula fills this cell and would ask for its value before and after that time. Type the value to schedule it',
  'scheduled.notByTwo':
    'Only prices, discounts and Published can be taken over: nobody could tell whether it was done twice',
  'scheduled.notApplied': 'These scheduled prices did not change this value: it does not go back',
  'notice.schedule':
    'What this means for your schedules could not be kept; it is made up for at their next turn. ({reason})',
  'notice.staysInCells': 'Not scheduled, and still in the cell: {count}. Changed since you looked; review again.',
  'notice.filledAgain': 'Filled in again: {count} of {total} cells. The others were filled in already.',
  'notice.movedInDoubt':
    'The start was tried already, and the shop may have some of the values now. They go back at the new end. If they should go back earlier, cancel instead.',
  'notice.cancelledInDoubt':
    'The start was tried already, and the shop may have some of the values. That is checked within the hour, and what is found goes back.',
  'note.planned': 'Scheduled: {value} from {from}',
  'note.plannedUntil': 'Scheduled: {value} from {from} until {until}',
  'damaged.ngorder.scheduled':
    'It lists your scheduled prices in this file: what had begun is not put back by itself any more. Look in the change history, and undo there what should go back.',
  'error.tooManyScheduled': 'There are {most} scheduled prices in this file already. Cancel what is not needed.',
  'error.scheduledGone': 'These scheduled prices are not there any more. Look at the list once more.',
  'error.scheduledChanged': 'These scheduled prices have moved on since you saw them. Look at the list once more.',
  'error.scheduledLost':
    'What was kept of these scheduled prices is gone from the file, perhaps because an older version of it was restored. Nothing was changed. Review and schedule them again.',
  'error.scheduledWayLost':
    'The lines of the change history from which these prices were to be put back are gone. The scheduled prices may still be in the shop: look there, and change them back yourself.',
  'error.scheduledNotBegun':
    'The shop took none of the {count} scheduled values. It is tried again within the hour. The change history says why.',
  'error.scheduledPartly':
    'The shop says that it did not take {count} of the {total} scheduled values. The change history says why. Push them by hand if you still want them.',
  'error.scheduledHeldBack':
    'Not pushed: {count} of the {total} scheduled values. By then the shop had others than when you planned them, so it keeps those. The change history says which. Push them by hand if you still want them.',
  'error.scheduledNotAll':
    'Not in the shop: {count} of the {total} scheduled values. It did not take some, and had others by then than when you planned the rest. The change history says which. Push them by hand if you still want them.',
  'error.scheduledMissed':
    'None of the scheduled values ({count}) was pushed: Google did not run this in time, or it could not begin before its end. Schedule them again if you still want them.',
  'error.scheduledNothing':
    'None of the scheduled values ({count}) was pushed: by then the shop had others than when you planned them, so it keeps those. The change history says which. Review and push them by hand if you still want them.',
  'error.scheduledFoundSo':
    'The shop had {count} of the {total} scheduled values already, by other scheduled prices: they go back with those, or stay where you kept them, and not at the end of these. Look at the list of scheduled prices.',
  'error.scheduledNotTaken':
    'The shop says that it took none of the scheduled values ({count}), and nothing is tried again. The change history says why. Push them by hand if you still want them.',
  'error.scheduledNotBack':
    'The shop did not take {count} of the earlier values, so the scheduled ones are in it still. It is tried again within the hour. The change history says why.',
  'error.scheduledTaken': 'These scheduled prices were taken over already. Look at the list once more.',
  'error.scheduledTakenOver':
    'A colleague says that they took these scheduled prices over, so this is not done here. Look under Scheduled prices; there you can also do it yourself.',
  'error.scheduledTakenOverBy':
    '{by} says that they took these scheduled prices over, so this is not done here. Look under Scheduled prices; there you can also do it yourself.',
  'error.scheduledUnreadable':
    'What your colleague scheduled is gone from the file, or was changed there. It cannot be taken over: look at the prices in the shop and change them yourself.',
  'error.scheduledUnreadableOf':
    'What {by} scheduled is gone from the file, or was changed there. It cannot be taken over: look at the prices in the shop and change them yourself.',
  'error.scheduledStartRefused':
    'The shop refuses all {count} scheduled values as not allowed, so they are not tried again. The change history says why. Cancel them, or change the time to try again.',
  'error.scheduledBackRefused':
    'The shop refuses {count} of the earlier values as not allowed, so the scheduled ones stay in it. The change history says why. Change them in the shop, or try again in Scheduled prices.',
  'error.scheduledTooLarge':
    'Start and end each take about three API calls for a cell. Of {count}, {fit} fit into the Google quota of that day.',
  'error.jobOfScheduled': 'It belongs to scheduled prices. Change or cancel it there.',
  'error.endsTooSoon': 'The end has to be after the start.',
  'error.tooFarAhead': 'Prices can be scheduled {days} days ahead at most.',
  'error.undoNotScheduled': 'What puts values back cannot be scheduled. Undo it now, or review changes of your own.',
  'error.nothingToSchedule': 'Nothing here can be scheduled. Each line says why.',
};
