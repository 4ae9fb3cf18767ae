/** What is told where an endpoint is carried out for rows, in English. */
export const rowTexts = {
  'rows.done': '✓ {endpoint}: {told}',
  'rows.failed': '✗ {endpoint}: {reason}',
  'rows.passedOver': '✗ {endpoint}: Ngorder passed over {id}: its answer names only others',
  'rows.unknown':
    '? {endpoint}: may or may not have been carried out ({reason}). Look in Ngorder; it is sent again only after you clear this cell',
  'rows.problem': '✗ not sent: {reason}',
  'rows.inColumn': '{column}: {told}',
  'rows.doubt.huge': '{value} is far more than can be usual',
  'rows.doubt.percent': '{value}% is more than all of it',
  'rows.doubt.unknownShop': 'The tab "{tab}" does not say which shop it is of: are its ids those of {shop}?',
  'rows.doubt.rewritten': 'This row was written anew. What was sent from it on {time}: {sent}',
  'rows.doubt.othersResult':
    'The result beside it belongs to row {row}, sent on {time}: {sent}. This row has not been sent',
  'rows.doubt.resultElsewhere': 'Sent on {time}. Its result stands beside row {row}',
  'rows.doubt.again': 'Done before, and done once more: {result}',
  'rows.required': 'Required',
  'rows.optional': 'May stay blank',
  'rows.requiredIf': 'Required if {when}',
  'rows.noteList': 'Several values: one a line, or with semicolons between them',
  'rows.noteJson': 'Written as JSON',
  'rows.noteCommand': '{verb} or blank: the row is sent. SKIP: it is not.',
  'rows.noteTick': 'Only rows with {verb} are sent.',
  'rows.noteGroup':
    'Rows of one record lie under one another, with the same values or blanks in its columns. The same word here keeps rows together too.',
  'rows.noteResult': 'What became of the row, and when',
  'rows.example': 'Example',

  'error.notForRows': '"{endpoint}" cannot be carried out for rows: it only reads, or needs a file or a secret.',
  'error.rowsDisagree': 'Rows {first} and {other} belong to one record, but say different things in "{column}"',
  'error.sameRecordTwice': 'Several rows ({rows}) are about the same record, {column} {id}. Keep one of them',
  'error.belowZero': '"{column}" cannot be below zero: {value}',
  'error.dayFarOff': 'The day {day} in "{column}" cannot be meant',
  'error.cellConverted':
    'The sheet has made a number or a date of the text in "{column}": {value}. Type it again with an apostrophe in front',
  'error.numberBecameDay': '"{column}": Sheets read this as the date {day}. Type the number again.',
  'error.cellFailed': 'The formula in "{column}" shows {value}',
  'error.unknownCommand': '"{command}" is no command; CREATE, UPDATE, DELETE and SKIP are',
  'error.rowsUnfinished':
    'Rows for {endpoint} were interrupted ({run}). Finish them first, so that nothing is sent twice.',
  'error.typeToConfirm': 'Type {text} to confirm it. Nothing was changed.',
  'error.nothingSelected': 'Select the rows in the tab "{tab}" first, below its titles.',
  'error.nothingToSend': 'No row is ready to be sent.',
} as const;
