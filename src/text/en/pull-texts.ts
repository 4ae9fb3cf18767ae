/** What is told of pulls: in the tab, and where one cannot be, in English. */
export const pullTexts = {
  'note.asOf': '{shop}: data as of {time}, {rows} rows, {calls} API calls',
  'note.since': 'Refreshed from {day} on',
  'note.sure': 'Records from {day} on are at most one day old; the oldest were read on {oldest}',
  'note.limited': 'Only the first {rows} of {total} records, as asked',
  'note.failed': 'The refresh of {time} failed; the data here are as they were before. {reason}',
  'note.failing':
    'Refreshes have failed since {since}, the last one at {time}; the data here are as they were before. {reason}',
  'note.failedHalfway': 'The refresh of {time} could not be finished. {reason}',
  'notice.note': 'The note on the tab could not be written. ({reason})',
  'note.cut': 'Cut: the text in Ngorder is longer than a cell holds (50,000 characters).',

  'dashboard.tab': 'Dashboard',
  'dashboard.subtitle': '{from} – {to}, compared with {beforeFrom} – {beforeTo} · data as of {time}, {calls} API calls',

  'result.vanished': 'No longer in the shop',
  'result.notInPull': 'Not in the latest refresh',
  'result.editKept': 'Edited, not pushed yet',
  'result.editInConflict': 'Edited, not pushed yet; the shop changed too: {baseline} → {server}',

  'error.tabGone': 'The tab does not exist any more. Pull the data again.',
  'error.idColumnMissing':
    'Column "{column}" is missing in "{tab}". Undo (Ctrl+Z), or pull into a new tab. Nothing was changed.',
  'error.notATable': '{endpoint} cannot be pulled into a tab: it answers with a file, or does more than read.',
  'error.unknownDataset': 'There is no dataset named "{dataset}".',
  'error.unknownColumn': 'There is no column named "{column}" here.',
  'error.notPulled': 'Nothing was pulled into this tab from this shop. Choose what to pull in the Ngorder panel.',
  'error.pullNotOwn':
    'What is pulled into "{tab}" was set up by a colleague, or with an earlier version. Look at it in the Ngorder panel and take it over first. Nothing was changed.',
  'error.otherDataset': 'This tab holds "{dataset}". Pull something else into a tab of its own.',
  'error.tabLocked':
    'The tab "{tab}" is protected and may not be edited by you. Nothing was changed; ask its owner, or pull into a new tab.',
  'error.cellsLocked':
    'Cells {range} of the tab "{tab}" are protected and may not be edited by you. They stay as they are; ask their owner to open them, or pull into a new tab.',
  'error.valueRefused':
    'In the tab "{tab}" a rule (Data > Data validation) of cells {range}, column "{column}", takes only {rule}; your shop says {value}. Nothing was changed. Remove the rule, or let it only warn, then refresh again.',
  'error.landedInPart':
    'Only a part of this refresh arrived in "{tab}". Missing: {missing}. All else is new; the next refresh brings the rest. {reason}',
  'pull.newRows': '{rows} new rows',
  'rule.list': 'one of: {list}',
  'rule.box': 'tick boxes',
  'rule.between': 'from {first} to {second}',
  'rule.notBetween': 'what is not from {first} to {second}',
  'rule.equal': '{first}',
  'rule.notEqual': 'anything but {first}',
  'rule.more': 'more than {first}',
  'rule.least': '{first} or more',
  'rule.less': 'less than {first}',
  'rule.most': '{first} or less',
  'rule.contains': 'texts with "{first}"',
  'rule.without': 'texts without "{first}"',
  'rule.date': 'dates',
  'rule.after': 'dates after {first}',
  'rule.from': 'dates from {first}',
  'rule.before': 'dates before {first}',
  'rule.until': 'dates until {first}',
  'rule.other': 'other values',
  'error.notACopy': 'This tab is no copy of a tab that is refreshed. Nothing was changed.',
  'pull.copyIsOlder':
    'Changes typed into "{tab}" cannot be told from older data: its next refresh replaces them. Nothing of them was pushed.',
  'error.columnsMixedUp': 'Looks sorted alone or moved in {tab}: {columns}. Nothing was changed.',
  'pull.givenUp':
    'A pull into "{tab}" was not finished and is stopped, as that tab is no longer refreshed for you; its cells stay as they are.',
  'pull.putRight': '"{tab}": {cells} cells hold again what your shop said at the last refresh.',
  'pull.putRightLost': 'You typed this value, but its row is no longer known. Note it and type it again: {values}',
  'error.tabChanged':
    'The tab "{tab}" was changed since you looked at it. Look once more before it is put right. Nothing was changed.',
  'error.tabMoves':
    'Rows or columns of the tab "{tab}" are being moved just now. Everything is where it belongs; try again when nobody sorts, inserts or deletes there.',
  'error.tooManyCells':
    'A spreadsheet holds {most} cells at most, and {taken} are taken already: {rows} rows with {columns} columns do not fit. Nothing was changed; narrow the pull down, or delete tabs that are not needed.',
  'error.unknownFilter': 'There is no filter named "{filter}". Filters here: {allowed}',
  'error.filterInvalid': '{filter}: "{value}" does not fit. Allowed: {allowed}',
  'error.nameUnknown': '{filter}: your shop has nothing named "{value}".',
  'error.nameUnknownNear': '{filter}: your shop has nothing named "{value}". The nearest name is "{nearest}".',
  'error.nameAmbiguous': '{filter}: several are named "{value}". Use the ID of the one you mean: {choices}',
  'error.filterMissing': '{filter} is needed for this. Allowed: {allowed}',
  'error.filterReferenceInvalid': '{filter}: "{reference}" is no reference to a cell. Write it like =Settings!B2.',
  'error.filterCellGone': '{filter} refers to {reference}, but there is no tab "{tab}".',
  'error.filterCellFailed':
    '{filter} refers to {reference}, which shows {value}. Mend that cell, or change the filter. Nothing was changed.',
  'error.wouldErase':
    'The tab "{tab}" is replaced by every refresh, and what was changed in it is not pushed yet: {cells}. Push it, or clear those cells first. Nothing was changed.',
  'error.filterCellBlank': '{filter} refers to {reference}, which is blank. Fill it in, or change the filter.',
  'error.periodReversed': '{from} ({first}) is later than {to} ({last}).',
} as const;
