/** Every text that a person may read, in English; `id.ts` holds the same ones in Indonesian. `{names}` are filled in. */
export const en = {
  'menu.open': 'Open panel',
  'menu.dashboard': 'Dashboard',
  'menu.pull': 'Refresh variations',
  'menu.refreshFormulas': 'Refresh functions',
  'toast.formulasRefreshed': 'All functions answer anew.',
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
  'step.awaiting': 'Ngorder is working through the stock opname',
  'step.examining': 'Asking every part of Ngorder',
  'step.verifying': 'Checking what the shop holds now',

  'note.asOf': '{shop}: data as of {time}, {rows} rows, {calls} requests',

  'dashboard.tab': 'Dashboard',
  'dashboard.subtitle': '{from} – {to}, compared with {beforeFrom} – {beforeTo} · data as of {time}, {calls} requests',
  'note.since': 'Records from {day} on were read anew',
  'note.limited': 'Only the first {rows} of {total} records, as asked',
  'note.failed': 'The refresh of {time} failed; the data here are as they were before. {reason}',
  'note.cut': 'Cut: the text in Ngorder is longer than a cell holds (50,000 characters).',

  'doctor.summary': '{host}: {answered} of {total} reading endpoints answered',

  'news.vanished': 'No longer in the shop',
  'news.notInPull': 'Not in the latest refresh',
  'news.editKept': 'Edited, not pushed yet',
  'news.editInConflict': 'Edited, not pushed yet; the shop changed too: {baseline} → {server}',

  'blocked.duplicateRow': 'This ID stands in several rows; keep one of them',
  'blocked.noQuantityHere': 'The shop keeps no stock of this variation in this warehouse',
  'blocked.notANumber': '"{value}" is not a number',
  'blocked.notWhole': '{value} is not a whole number',
  'blocked.negative': '{value} is below zero',
  'blocked.tooLarge': 'More than {most}: is this a stock?',
  'blocked.tooMuch': 'More than {most}: is this an amount?',
  'blocked.notYesNo': '"{value}" is neither Y nor N',
  'blocked.tooMany': '{edits} changes at once; the settings allow {most}',
  'blocked.bothWays': 'Stock and Δ of this warehouse are both filled in; keep one of them',
  'blocked.contradiction': 'Another row of this product asks for something else; write the same in both, or clear one',
  'blocked.notEnough': 'The shop holds only {live}',
  'blocked.unacknowledged': 'Not confirmed in the preview',
  'blocked.noWayBack': 'Ngorder has no way to take this back',
  'blocked.unknownRow': 'This ID did not come from the shop; refresh the tab',
  'blocked.gone': 'No longer in the shop',
  'conflict.changedInShop': 'The shop changed it meanwhile: it now holds {live}',
  'conflict.changedInSheet': 'The cell was changed after the preview',

  'warning.belowCost': 'Price {price} is below the cost of {cost}',
  'warning.largeChange': 'Changes by {percent} %, more than {most} %',
  'warning.lostThousands': 'Is {meant} meant instead of {value}?',
  'warning.manyZeros': '{count} cells set the stock to zero',
  'warning.outward': 'Ngorder tells the customer, and there is no way back',

  'roundTrip.preorder': 'A preorder without its number of days would be lost; change it in Ngorder',
  'roundTrip.wholesale': 'Its wholesale prices would be lost; change it in Ngorder',
  'roundTrip.warehouse': 'Its stock per warehouse could not be read; change it in Ngorder',
  'roundTrip.images': 'Its pictures would be lost; change it in Ngorder',
  'roundTrip.owner': 'Ngorder does not tell whose product this is; change it there',
  'roundTrip.tooLong': 'Its description is too long to be sent from here; change it in Ngorder',

  'marker.stockOpname': 'stock opname',
  'marker.stockHistory': 'stock history',

  'reason.noAnswer': 'no answer from Ngorder',
  'reason.notFinished': 'Ngorder is still working on it',
  'reason.unproven': 'the first change of this kind did not do in this shop what Ngorder documents',

  'verdict.done': '✓ {from} → {to}',
  'verdict.alreadySo': '✓ already {to}',
  'verdict.soldMeanwhile':
    '! {from} → {to}, but the stock was {replaced} at that moment: somebody sold or restocked meanwhile. Probably right: {suggested}',
  'verdict.compensated':
    '! {from} → {to}; the stock was {replaced} at that moment: somebody sold or restocked meanwhile. That was put in again: {live}',
  'verdict.repaired': '! {shift} put in again: sold while the product was being sent',
  'verdict.altered': '! {to} was pushed, but other fields changed too: {fields}',
  'verdict.changedAfter': '! {from} → {to}, changed again since: the shop now holds {live}',
  'verdict.failed': '✗ not pushed: {reason}',
  'verdict.unknown': '? {to} may or may not have been pushed ({reason}). Look in Ngorder under {place} for "{marker}"',
  'verdict.unknownValue': '? {to} may or may not have been pushed ({reason}). Look in Ngorder what it holds',
  'verdict.notPushed': '✗ not pushed: {reason}',

  'rows.done': '✓ {endpoint}: {told}',
  'rows.failed': '✗ {endpoint}: {reason}',
  'rows.unknown':
    '? {endpoint}: may or may not have been carried out ({reason}). Look in Ngorder; it is sent again only after you clear this cell',
  'rows.problem': '✗ not sent: {reason}',
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

  'error.keyRejected':
    'Ngorder did not accept the API key. Keys run out every year: make a new one in Ngorder under Settings → API (Platinum package) and enter it here. ({endpoint}, HTTP {status})',
  'error.forbidden':
    'This key may not do that: it belongs to somebody who is no administrator of the shop. ({endpoint}, HTTP {status})',
  'error.notFound': 'Ngorder does not have that (any more). ({endpoint}, HTTP {status})',
  'error.rateLimited': 'Ngorder asks for a pause: too many requests. Try again in a few minutes. ({endpoint})',
  'error.serverFailed':
    'Ngorder has a failure of its own. Nothing was changed; try again later. ({endpoint}, HTTP {status})',
  'error.refused': 'Ngorder refused: {reason} ({endpoint}, HTTP {status})',
  'error.badAnswer':
    'Ngorder gave an answer that cannot be read. Nothing was changed. ({endpoint}, HTTP {status}) It begins: {preview}',
  'error.unreachable':
    'No answer from {origin}. Nothing was changed; check the connection and try again. ({endpoint}: {reason})',
  'error.outcomeUnknown': 'No clear answer to {endpoint}: it may or may not have been carried out. ({reason})',
  'error.invalidInput': '{endpoint}: "{parameter}" does not fit. Allowed: {allowed}',
  'error.urlTooLong': '{endpoint}: the request is too long ({length} characters); narrow it down.',
  'error.listChanged':
    'The list kept changing while it was read ({endpoint}). Nothing was changed; try again in a moment.',

  'error.notConnected': 'Not connected to a shop yet. Open the Ngorder panel and enter your API key.',
  'error.busy':
    'Another refresh or push is under way in this spreadsheet ({what}). Try again in {seconds} seconds at most.',
  'error.leaseLost': 'Another execution took this work over; this one stopped.',
  'error.cancelled': 'Cancelled.',
  'error.outOfTime':
    'Google ends an execution after six minutes; this one stopped before that. Nothing is lost: start it again.',
  'error.tabGone': 'The tab does not exist any more. Pull the data again.',
  'error.idColumnMissing':
    'The tab "{tab}" has no column "{column}", by which its rows are recognised. Put it back, or pull into a new tab. Nothing was changed.',
  'error.nothingPulled': 'No variations in this spreadsheet yet. Open the Ngorder panel and pull them first.',
  'error.landingCutOff': 'The last refresh of "{tab}" was cut off. Refresh it once more before pushing.',
  'error.notForRows': '"{endpoint}" cannot be carried out for rows: it only reads, or needs a file or a secret.',
  'error.rowsDisagree': 'Rows {first} and {other} belong to one record, but say different things in "{column}"',
  'error.cellFailed': 'The formula in "{column}" shows {value}',
  'error.unknownCommand': '"{command}" is no command; CREATE, UPDATE, DELETE and SKIP are',
  'error.rowsUnfinished':
    'Rows for {endpoint} were interrupted ({run}). Finish them first, so that nothing is sent twice.',
  'error.typeToConfirm': 'This reaches people, loses data or moves money. Type {text} to confirm it.',
  'error.nothingToSend': 'No row is ready to be sent.',
  'error.planGone': 'This preview is out of date. Make a new one and look at it before you push.',
  'error.runUnfinished': 'An earlier push ({run}) was interrupted. Finish it first, so that nothing is sent twice.',
  'error.nothingToResume': 'No interrupted push here.',
  'error.runNotFound': 'The journal of this spreadsheet and shop has no push {run}.',
  'error.unknownItem': 'No variation has the ID or SKU "{item}". Refresh the variations tab?',
  'error.ambiguousItem': '{count} variations have the SKU "{item}". Use the variation ID.',
  'error.unknownEndpoint': 'There is no endpoint named "{endpoint}". The list of endpoints has all of them.',
  'error.notATable': '{endpoint} cannot be pulled into a tab: it answers with a file, or does more than read.',
  'error.confirmationNeeded':
    '{endpoint} reaches beyond this spreadsheet ({risk}). Look at what will be sent and confirm it.',
  'dataset.variations': 'variations',
  'dataset.orders': 'orders',
  'dataset.customers': 'customers',
  'cell.keyRejected':
    'The API key has expired or is wrong: the owner of this file makes a new one in Ngorder (Settings → API) and enters it in the panel.',
  'cell.forbidden': "The owner's API key may not read this: it must belong to an administrator of the shop.",
  'cell.notFound': 'Ngorder has no such record.',
  'cell.rateLimited': 'Ngorder asks for a pause: try again in a few minutes.',
  'cell.serverFailed': 'Ngorder has a failure of its own: try again later.',
  'cell.refused': 'Ngorder refused: {reason}',
  'cell.unreachable': 'No answer from Ngorder: try again in a few minutes.',
  'cell.listChanged': 'The list kept changing while it was read: try again in a moment.',
  'error.noMirror':
    'Pull {what} into a tab first (Ngorder panel), or let the owner of this file allow live reading in Settings.',
  'error.liveNotConsented':
    'Live reading is not confirmed: the owner of this file saves Settings once, or pull {what} into a tab.',
  'error.liveNotConnected':
    'No API key: the owner of this file connects in the Ngorder panel, or pull {what} into a tab.',
  'error.notAllowed': '{endpoint} is not on the list of live endpoints: add it in Settings, or pull it into a tab.',
  'error.formulaOutOfTime':
    'Google gives a formula 30 seconds; this took longer. Try again in a minute, ask for less, or pull it into a tab.',
  'error.stillLoading': 'Still being fetched by another cell: refresh in a minute.',
  'error.formulaTooLarge': 'Too much for a formula ({endpoint}): narrow it down by {filter}, or pull it into a tab.',
  'error.badDate': '"{value}" is not a date: use a date cell or text like 2026-03-31.',
  'error.badNumber': '{parameter}: "{value}" is not a number.',
  'error.unknownChoice': '{parameter}: "{value}" is unknown. Use one of: {allowed}',
  'error.unknownField': 'There is no field "{field}". Did you mean "{nearest}"?',
  'error.oneRangeOnly': 'Only one parameter may be a range, not {parameters}.',
  'error.unknownEndpointNear': 'There is no endpoint "{endpoint}". Did you mean "{nearest}"?',
  'error.notForFormulas': '{endpoint} is not for formulas: they only read, and never secrets.',
  'error.unknownCustomer': 'No customer has the ID or phone "{item}".',
  'error.unknownRegion': 'No district is called "{name}". NGORDER_REGION lists them.',
  'error.ambiguousRegion': '{count} districts fit "{name}": use the ID that NGORDER_REGION gives.',
  'error.noService': 'No service for this parcel ({courier}).',
  'error.unknownAwb': 'No order of the last {days} days has the AWB "{awb}": give the order ID.',
  'error.unknownDataset': 'There is no dataset named "{dataset}".',
  'error.unknownColumn': 'There is no column named "{column}" here.',
  'error.notPulled': 'Nothing was pulled into this tab from this shop. Choose what to pull in the Ngorder panel.',
  'error.otherDataset': 'This tab holds "{dataset}". Pull something else into a tab of its own.',
  'error.tabLocked':
    'The tab "{tab}" is protected and may not be edited by you. Nothing was changed; ask its owner, or pull into a new tab.',
  'error.tooManyCells':
    'A spreadsheet holds {most} cells at most, and {taken} are taken already: {rows} rows with {columns} columns do not fit. Nothing was changed; narrow the pull down, or delete tabs that are not needed.',
  'error.unknownFilter': 'There is no filter named "{filter}". Filters here: {allowed}',
  'error.filterInvalid': '{filter}: "{value}" does not fit. Allowed: {allowed}',
  'error.filterMissing': '{filter} is needed for this. Allowed: {allowed}',
  'error.filterReferenceInvalid': '{filter}: "{reference}" is no reference to a cell. Write it like =Settings!B2.',
  'error.filterCellGone': '{filter} refers to {reference}, but there is no tab "{tab}".',
  'error.filterCellBlank': '{filter} refers to {reference}, which is blank. Fill it in, or change the filter.',
  'error.periodReversed': '{from} ({first}) is later than {to} ({last}).',
  'error.mirrorTooShort':
    'The tab "{tab}" begins on {first}: pull the earlier days into it, or let the owner allow live reading.',
  'error.unknownCall': 'There is no call named "{call}".',
  'error.invalidArguments': 'The request does not fit: {where}: {reason}',
  'error.unexpected': 'Something unforeseen happened: {reason}',
} as const;
