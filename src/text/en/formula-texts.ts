/** What is told in a cell, and where a formula cannot be answered, in English. */
export const formulaTexts = {
  'error.unknownItem': 'No variation has the ID or SKU "{item}". Refresh the variations tab?',
  'error.ambiguousItem': '{count} variations have the SKU "{item}". Use the variation ID.',
  'error.noMirror':
    'Pull {what} into a tab first (Ngorder panel), or let the owner of this file allow live reading in Settings.',
  'error.severalShops':
    'This file has tabs of several shops and uses none of them. Let the owner of the file choose one in the Ngorder panel.',
  'error.liveNotConsented':
    'Live reading is not confirmed: the owner of this file has to save Settings once, or pull {what} into a tab.',
  'error.liveNotConnected':
    'No API key: the owner of this file connects in the Ngorder panel, or pull {what} into a tab.',
  'error.notAllowed':
    'Functions may not read this yet ({what}): the owner of this file can tick it in Settings, Functions; or pull it into a tab.',
  'error.familyNotAllowed':
    'Functions may not read this yet: the owner of this file can tick "{family}" in Settings, Functions; or pull it into a tab.',
  'family.products': 'Products and stock',
  'family.shipping': 'Couriers and shipping costs',
  'family.reports': 'Reports',
  'family.orders': 'Orders',
  'family.tracking': 'Tracking',
  'family.customers': 'Customers',
  'family.balance': 'Balances',
  'family.products.reveals': 'Names, stock and prices, cost prices too.',
  'family.shipping.reveals': 'Couriers, districts and what parcels cost.',
  'family.reports.reveals': 'Sales, costs and profit.',
  'family.orders.reveals': 'Everything in orders.',
  'family.tracking.reveals': 'Where parcels are, looked up in orders.',
  'family.customers.reveals': 'Names, phone numbers and addresses.',
  'family.balance.reveals': 'Money that waits to be paid out.',
  'family.personal': 'Everyone who sees the file can see personal data of your customers.',
  'error.formulaOutOfTime':
    'Google gives a formula 30 seconds; this took longer. Try again in a minute, narrow it down, or pull it into a tab.',
  'error.stillLoading': 'Still being fetched by another cell: recalculate in a minute.',
  'error.typedValues':
    'The values typed into row {row} of "{tab}" are not in your shop: push them, or refresh the tab.',
  'error.formulaTooLarge': 'Too much for a formula ({endpoint}): narrow it down by {filter}, or pull it into a tab.',
  'error.badDate': '"{value}" is not a date: use a date cell or text like 31 Mar 2026.',
  'error.badNumber': '{parameter}: "{value}" is not a number.',
  'error.noCellSelected': 'Select a cell in the sheet first.',
  'error.unknownFormula': 'This version has no function called {name}. Reload the spreadsheet.',
  'error.unknownChoice': '{parameter}: "{value}" is unknown. Use one of: {allowed}',
  'error.unknownField': 'There is no field "{field}". Did you mean "{nearest}"?',
  'error.oneRangeOnly': 'Only one parameter may be a range, not {parameters}.',
  'error.unknownEndpointNear': 'There is no Ngorder function "{endpoint}". Did you mean "{nearest}"?',
  'error.cellOfOurs':
    'Cell {cell} is in a column that Ngorder fills itself: the next refresh or push would write over the function. Select a cell beside the table or in another tab, then insert it again.',
  'error.formulaTooLong':
    'The function would be {length} characters long, and a cell takes {most}. Shorten what you filled in, or choose cells that hold it.',
  'error.cellNotBlank': 'The selected cell is not blank. Select a blank cell, then try again.',
  'error.notForFormulas': '{endpoint} is not for formulas: they only read, and never secrets.',
  'error.unknownCustomer': 'No customer has the ID or phone "{item}".',
  'error.unknownRegion': 'No district is called "{name}". NGORDER_REGION lists them.',
  'error.ambiguousRegion': '{count} districts fit "{name}": use the ID that NGORDER_REGION gives.',
  'error.noService': 'No service for this parcel ({courier}).',
  'error.unknownAwb': 'No order of the last {days} days has the tracking number "{awb}": enter the order ID.',
  'error.mirrorTooShort':
    'The tab "{tab}" begins on {first}: pull the earlier days into it, or let the owner allow live reading.',

  'dataset.variations': 'variations',
  'dataset.orders': 'orders',
  'dataset.customers': 'customers',

  'cell.keyRejected':
    'The API key has expired or is wrong: the owner of this file makes a new one in Ngorder (Settings → API) and enters it in the panel.',
  'cell.forbidden': "The owner's connection may not read this: it must be that of an administrator of the shop.",
  'cell.notFound': 'Ngorder has no such record.',
  'cell.rateLimited': 'Too many requests to Ngorder: try again in a few minutes.',
  'cell.serverFailed': 'Ngorder has a problem: try again later.',
  'cell.refused': 'Ngorder refused: {reason}',
  'cell.unreachable': 'No answer from Ngorder: try again in a few minutes.',
  'cell.emptyList': '{endpoint}: the list is empty.',
  'cell.listChanged': 'The list kept changing while it was read: try again in a moment.',
} as const;
