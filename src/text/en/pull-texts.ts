/** What is told of pulls: in the tab, and where one cannot be, in English. */
export const pullTexts = {
  'note.asOf': '{shop}: data as of {time}, {rows} rows',
  'note.since': 'Refreshed from {day} on',
  'note.sure': 'Records from {day} on are at most one day old; the oldest were read on {oldest}',
  'note.limited': 'Only the first {rows} of {total} records, as asked',
  'note.conditions': 'Only rows where: {conditions}. Left out: {rows}',
  'note.left': 'Not refreshed any more since {time}; what this column holds is older',
  'note.failed': 'The refresh of {time} failed; the data here are as they were before. {reason}',
  'note.failing':
    'Refreshes have failed since {since}, the last one at {time}; the data here are as they were before. {reason}',
  'note.failedHalfway': 'The refresh of {time} could not be finished. {reason}',
  'notice.note': 'The note on the tab could not be written. ({reason})',
  'note.enterStock': 'Enter the correct stock of this warehouse, such as 12.',
  'note.enterDifference': 'Enter what to add or take off, such as +5 or -3. The cell is blank again once it is pushed.',
  'note.enterMoney': 'Enter an amount in rupiah, such as 125000.',
  'note.enterNumber': 'Enter a number, such as 12.',
  'note.enterYesNo': 'Enter Yes or No.',
  'note.enterDay': 'Enter a date.',
  'note.afterEdit': 'Your shop changes only after you review and push it in the Ngorder panel.',
  'note.cut': 'Cut: the text in Ngorder is longer than a cell holds (50,000 characters).',

  'dashboard.tab': 'Dashboard',
  'dashboard.subtitle': '{from} – {to}, compared with {beforeFrom} – {beforeTo} · data as of {time}',
  'dashboard.subtitleOfRunningDay':
    '{from} – {to} (today only until {until}), compared with full days, {beforeFrom} – {beforeTo} · data as of {time}',

  'changes.tab': 'Changes',
  'changes.new': 'New here',
  'changes.gone': 'No longer here',
  'changes.pushed': 'Pushed from this file',
  'changes.inShop': 'In the shop',
  'notice.changes': 'The tab of changes could not be brought up to date; the next refresh tries again. ({reason})',

  'result.vanished': 'No longer in the shop',
  'result.notInPull': 'Not in the latest refresh',
  'result.leftOut': 'No longer fits the conditions of this tab',
  'result.editKept': 'not pushed yet',
  'result.pastedOver': 'pasted over; check whether the columns after it are the right ones',
  'result.editInConflict': 'not pushed yet; the shop changed too: {baseline} → {server}',

  'error.tabGone': 'The tab does not exist any more. Pull the data again.',
  'error.idColumnMissing':
    'Column "{column}" is missing in "{tab}". Undo (Ctrl+Z), or pull into a new tab. Nothing was changed.',
  'error.notATable': '{endpoint} cannot be pulled into a tab: it answers with a file, or does more than read.',
  'error.unknownDataset': 'There is no dataset named "{dataset}".',
  'error.unknownColumn': 'There is no column named "{column}" here.',
  'error.notPulled': 'Nothing was pulled into this tab from this shop. Choose what to pull in the Ngorder panel.',
  'error.pullNotOwn':
    'What is pulled into "{tab}" was set up by a colleague, or with an earlier version. Look at it in the Ngorder panel and take it over first. Nothing was changed.',
  'error.otherDataset': 'This tab holds "{dataset}". Pull something else into a new tab.',
  'error.tabLocked':
    'The tab "{tab}" is protected and may not be edited by you. Nothing was changed; ask its owner, or pull into a new tab.',
  'error.cellsLocked':
    'Cells {range} of the tab "{tab}" are protected and may not be edited by you. They stay as they are; ask their owner to open them, or pull into a new tab.',
  'error.valueRefused':
    'In the tab "{tab}" a rule (Data > Data validation) of cells {range}, column "{column}", takes only {rule}; your shop says {value}. Nothing was changed. Remove the rule, or let it only warn, then refresh again.',
  'error.landedInPart':
    'Only a part of this refresh arrived in "{tab}". Missing: {missing}. Everything else is up to date; the next refresh brings the rest. {reason}',
  'pull.newRows': '{rows} new rows',
  'condition.is': 'is',
  'condition.isNot': 'is not',
  'condition.below': 'below',
  'condition.atMost': 'at most',
  'condition.above': 'above',
  'condition.atLeast': 'at least',
  'condition.before': 'before',
  'condition.after': 'after',
  'condition.contains': 'contains',
  'condition.lacks': 'does not contain',
  'condition.lastDays': 'in the last … days',
  'condition.olderThan': 'more than … days ago',
  'condition.empty': 'is blank',
  'condition.filled': 'is not blank',
  'condition.days': 'a number of days',
  'condition.number': 'a number',
  'condition.text': 'a text',
  'condition.yesNo': 'yes, no',
  'condition.yes': 'yes',
  'condition.no': 'no',
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
  'error.notACopy': 'This tab is not a copy of a tab that is refreshed. Nothing was changed.',
  'pull.tidiedUnfrozen':
    'Layout tidied, but not frozen: merged cells, such as a title, reach past the columns or rows to freeze. Unmerge them (Format > Merge cells > Unmerge), then tidy again.',
  'pull.tidied': 'Layout tidied. Columns stay in their order.',
  'pull.copyIsOlder':
    'Changes typed into "{tab}" cannot be told from older data: its next refresh replaces them. Nothing of them was pushed.',
  'error.columnsMixedUp': 'Looks sorted alone or moved in {tab}: {columns}. Nothing was changed.',
  'pull.merged':
    'Merged cells in "{tab}": {ranges}. Only the first of them shows what your shop says. Unmerge them, then refresh.',
  'pull.givenUp':
    'A pull into "{tab}" was not finished and is stopped, as that tab is no longer refreshed for you; its cells stay as they are.',
  'pull.putRight': '"{tab}": {cells} cells hold again what your shop said at the last refresh.',
  'pull.putRightLost': 'You typed this value, but its row is no longer known. Note it and type it again: {values}',
  'error.tabChanged':
    'The tab "{tab}" was changed since you looked at it. Look again before it is repaired. Nothing was changed.',
  'error.headingsGone':
    'The headings of the tab "{tab}" are not above its data any more: row {row} is data. Move them back to the top or, if they are gone, insert a blank row at the top, then try again. Nothing was changed.',
  'error.headingsMerged':
    'Headings of the tab "{tab}" are in merged cells ({range}), which have room for one heading only. Unmerge them (Format, Merge cells, Unmerge), then refresh. Nothing was changed.',
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
  'error.filterReferenceInvalid': '{filter}: "{reference}" is not a reference to a cell. Write it like =Settings!B2.',
  'error.filterCellGone': '{filter} refers to {reference}, but there is no tab "{tab}".',
  'error.filterCellFailed':
    '{filter} refers to {reference}, which shows {value}. Fix that cell, or change the filter. Nothing was changed.',
  'error.wouldErase':
    'The tab "{tab}" is replaced by every refresh, and what was changed in it is not pushed yet: {cells}. Push it, or clear those cells first. Nothing was changed.',
  'error.filterCellBlank': '{filter} refers to {reference}, which is blank. Fill it in, or change the filter.',
  'error.conditionColumnGone':
    'A condition of this pull is about a column that Ngorder no longer has, such as a warehouse that was deleted. Choose Edit and change the conditions. Nothing was changed.',
  'error.periodReversed': '{from} ({first}) is later than {to} ({last}).',
} as const;
