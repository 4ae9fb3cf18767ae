/** What is told where an endpoint is carried out for rows, in English. */
export const rowTexts = {
  'rows.done': '✓ {endpoint}: {told}',
  'rows.failed': '✗ {endpoint}: {reason}',
  'rows.passedOver': '✗ {endpoint}: Ngorder passed over {id}: its answer names only others',
  'rows.unknown':
    '? {endpoint}: not confirmed ({reason}). Check in Ngorder; it is done again only after you clear this cell',
  'rows.problem': '✗ not done: {reason}',
  'rows.inColumn': '{column}: {told}',
  'rows.doubt.huge': '{value} is far more than can be usual',
  'rows.doubt.percent': '{value}% is more than all of it',
  'rows.doubt.unknownShop': 'The tab "{tab}" does not say which shop it is of: are its ids those of {shop}?',
  'rows.doubt.rewritten': 'This row was rewritten. What was done from it on {time}: {sent}',
  'rows.doubt.othersResult':
    'The result beside it belongs to row {row}, done on {time}: {sent}. This row has not been done',
  'rows.doubt.resultElsewhere': 'Done on {time}. Its result is beside row {row}',
  'rows.doubt.again': 'Done before, and done once more: {result}',
  'rows.required': 'Required',
  'rows.optional': 'May stay blank',
  'rows.requiredIf': 'Required if {when}',
  'rows.noteList': 'Several values: one a line, or with semicolons between them',
  'rows.noteJson': 'Written as JSON',
  'rows.noteCommand': '{verb} or blank: the row is done. SKIP: it is skipped.',
  'rows.noteTick': 'Only rows with {verb} are done.',
  'rows.noteGroup':
    'Put the same word in rows that form one record, such as 1 product with 3 variations. Neighbouring rows that say the same form one too.',
  'rows.noteResult': 'What became of the row, and when',
  'rows.example': 'Example',

  'error.notForRows': '"{endpoint}" cannot be done from rows: it only reads, or needs a file or a secret.',
  'error.rowsDisagree': 'Rows {first} and {other} belong to one record, but differ in "{column}"',
  'error.sameRecordTwice': 'Several rows ({rows}) are about the same record, {column} {id}. Keep one of them',
  'error.belowZero': '"{column}" cannot be below zero: {value}',
  'error.dayFarOff': 'The day {day} in "{column}" cannot be meant',
  'error.cellConverted':
    'Sheets has made a number or a date of the text in "{column}": {value}. Type it again with an apostrophe in front',
  'error.numberBecameDay': '"{column}": Sheets read this as the date {day}. Type the number again.',
  'error.cellFailed': 'The formula in "{column}" shows {value}',
  'error.unknownCommand': '"{command}" is no command; CREATE, UPDATE, DELETE and SKIP are',
  'error.rowsUnfinished': '{endpoint} is not finished ({run}). Finish it first; nothing is done twice.',
  'error.typeToConfirm': 'Type {text} to confirm it. Nothing was changed.',
  'error.nothingSelected': 'Select the rows in the tab "{tab}" first, below its titles.',
  'error.nothingToSend': 'No row is ready.',
} as const;
