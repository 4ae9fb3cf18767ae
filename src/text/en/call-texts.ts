/** What is told where a call to the shop, or from the sidebar, fails, in English. */
export const callTexts = {
  'error.keyRejected':
    'Ngorder did not accept the API key. Keys expire after one year: make a new one in Ngorder under Settings → API (Platinum package) and paste it here.',
  'error.forbidden': 'This connection is not allowed to do that: it must be that of an administrator of the shop.',
  'error.notFound': 'Ngorder cannot find that. It may have been deleted.',
  'error.rateLimited': 'Too many requests to Ngorder. Wait a few minutes, then try again.',
  'error.serverFailed': 'Ngorder has a problem. Try again later.',
  'error.refused': 'Ngorder refused: {reason}',
  'error.badAnswer': 'Ngorder sent an answer that cannot be read.',
  'error.unreachable': 'No answer from {origin}. Check the connection and try again.',
  'error.outcomeUnknown': 'Not confirmed: Ngorder gave no clear answer.',
  'error.invalidInput': '{endpoint}: "{parameter}" does not fit. Allowed: {allowed}',
  'error.brokenCharacter': '"{parameter}" has a broken character, such as half an emoji. Delete it, then try again.',
  'error.urlTooLong': '{endpoint}: the API call is too long ({length} characters); narrow it down.',
  'error.listChanged': 'The list kept changing while it was read. Try again in a moment.',
  'error.notConnected':
    'This file is not connected to a shop yet. Open the Ngorder panel and choose a connection or enter your API key.',
  'error.connectionRemoved':
    'The connection of this file was removed. Choose another one in the Ngorder panel, or connect the shop again.',
  'error.tooManyConnections': 'You already have {most} connections. Remove one that you do not need first.',
  'error.connectionUnfinished':
    'Changes at {shop} in this file are not finished and need its connection. Finish them first, or remove it under Connections.',
  'error.connectionInUse': '{files} more files use this connection. Remove it under Connections.',
  'error.keyOfOtherShop':
    'This API key belongs to another shop: {shop}. Nothing was saved. Add it as a connection of its own.',
  'error.tabOfOtherShop':
    'The tab "{tab}" belongs to another shop, not to {shop}, which this file uses. Nothing was changed. Switch to its shop under Connections.',
  'error.shopChanged':
    'This file uses another shop now: {shop}. Nothing was done. Check what you want to do in {shop}, or switch back under Connections.',
  'error.leftAtOtherShop':
    'What is not finished belongs to another shop: {shop}. Switch to it under Connections, then finish it.',
  'error.busy': 'Another task is running in this file ({what}). Try again in {seconds} seconds.',
  'error.leaseLost': 'Continued by another task.',
  'error.cancelled': 'Cancelled.',
  'error.outOfTime': 'Google’s 6-minute limit was reached. Nothing is lost: start it again.',
  'error.unknownEndpoint': 'There is no Ngorder function named "{endpoint}".',
  'error.confirmationNeeded': 'This changes your shop. Check it, then confirm.',
  'error.callInDoubt':
    '{endpoint} may have been done already; it is not confirmed. Check in Ngorder, then confirm to do it again.',
  'error.unknownCall': 'There is no call named "{call}".',
  'error.invalidArguments': 'This does not fit: {where}: {reason}',
  'error.unknownKind':
    'This version of Ngorder for Sheets does not know "{kind}", which an unfinished task needs. Get the newest version, then finish the task. Nothing more was done.',
  'error.newerState':
    '"{document}" in this file was written by a newer version of Ngorder for Sheets. Get the newest version, then try again.',
  'error.damagedState': 'A part of what Ngorder keeps in this file ("{document}") is damaged and cannot be read.',
  'damaged.tabs':
    'It says which tabs are refreshed, and with which filters. Restore an earlier version of the file (File → Version history), or reset the pulled tabs in Settings and pull them into new ones; your tabs stay.',
  'damaged.baseline':
    'It says what Ngorder last said of the tab; without it your changes there cannot be told from old data. Note what you changed, then choose Full refresh for the tab: it shows the values of the shop again.',
  'damaged.landing':
    'It says how far the tab was refreshed; without it your changes there cannot be told from old data. Note what you changed, then choose Full refresh for the tab: it shows the values of the shop again.',
  'damaged.ngorder.settings':
    'Nothing is pushed while the settings cannot be read. Look through the settings and save them, or reset them; functions work meanwhile.',
  'damaged.ngorder.journal':
    'It belongs to changes that are not finished or may be undone. Look through them in the Ngorder panel, or end them.',
  'damaged.other': 'Restore an earlier version of the file (File → Version history).',
  'error.cellsProtected':
    'Some cells could not be written: they are protected, and you may not edit them ({where}). Ask their owner for access, then try again.',
  'error.cellsRefuse':
    'Some cells could not be written: the rule of cell {cell} (Data > Data validation) refuses the value. Change the rule so that it only warns, then try again.',
  'error.dayUsedUp':
    'Your Google account has reached a daily limit ({what}). It works again within 24 hours; until then, refresh less. Nothing is wrong with the shop.',
  'error.pauseAsked': 'Too much at once in your Google account ({what}). Try again in a minute.',
  'error.rightsLapsed':
    'Google asks for your permission again. Reload the file, click Ngorder → Open panel, and press Allow; then it goes on.',
  'error.limitExceeded': 'This is too much at once for Google ({what}). Choose fewer records or a shorter filter.',
  'error.storageFull':
    'Google’s storage for this add-on is full ({what}). Remove connections or schedules that you do not need, then try again.',
  'error.unexpected': 'Something went wrong: {reason}. Try again; if it persists, copy the report in Connection check.',
} as const;
