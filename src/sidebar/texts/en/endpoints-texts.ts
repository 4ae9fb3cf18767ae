import { plural } from './plural';

/** What is said where any of Ngorder's functions is called once, in English. */
export const endpointsTexts = {
  title: 'Ngorder API function (advanced)',

  lead: 'Do anything that Ngorder can do, one call at a time.',

  search: 'Search what to do',

  searchPlaceholder: 'Returns, bills, tracking, stock…',

  none: (typed: string) => `Nothing found for “${typed}”.`,

  groups: {
    products: 'Products',
    stock: 'Stock and warehouses',
    orders: 'Orders',
    shipping: 'Shipping',
    customers: 'Customers',
    money: 'Money',
    reports: 'Reports',
    shop: 'Shop',
  },

  /** What an id is of. */
  kinds: {
    warehouse: 'Warehouse',
    orderSource: 'Order source',
    staff: 'Staff',
    bankAccount: 'Bank account',
    productCategory: 'Product category',
    customerCategory: 'Customer category',
    courier: 'Courier',
    supplier: 'Supplier',
    product: 'Product',
    variation: 'Variation',
    customer: 'Customer',
    region: 'District',
  },

  nothingToFill: 'Nothing to fill in.',

  more: (count: number, shown: string) => plural(count, shown, 'more field', 'more fields'),

  leftOut: 'Not filled in',

  details: 'Details',

  item: (title: string, shown: string) => `${title} ${shown}`,

  addItem: 'Add another',

  addItemTo: (title: string) => `Add another: ${title}`,

  removeItem: (numbered: string) => `Remove ${numbered}`,

  namePlaceholder: 'Name or ID',

  /** Where an id is looked up. */
  listed: (column: string, dataset: string, isHidden: boolean) =>
    `See the${isHidden ? ' hidden' : ''} column “${column}” in the data “${dataset}”.`,

  asJson: 'As JSON, for advanced use.',

  fileLimit: (mb: string) => `At most ${mb} MB.`,

  requiredWhen: (names: string, values: string) =>
    values === '' ? `Required if ${names} is filled in.` : `Required if ${names} is ${values}.`,

  issues: {
    required: 'Fill this in.',
    notWhole: 'Use a whole number, such as 15000.',
    notDigits: 'Use digits only.',
    notAnId: 'Choose from the list, or type the ID.',
    notJson: 'This is not JSON.',
    stillRead: 'This file is still being read. Try again in a moment.',
    unreadable: 'This file cannot be read. Choose it again.',
  },

  limits: {
    tooSmall: (min: string) => `Use ${min} or more.`,
    tooLarge: (max: string) => `Use ${max} or less.`,
    tooLong: (max: string) => `Use at most ${max} characters.`,
    tooBig: (mb: string) => `Choose a file of at most ${mb} MB.`,
  },

  show: 'Show',

  download: 'Download',

  showAgain: 'Show again',

  goOn: 'Continue',

  carryOut: 'Apply to your shop',

  willDo: (shop: string, deed: string) => `${deed} in ${shop}?`,

  confirm: 'Yes, continue',

  deleteForGood: 'Delete permanently',

  done: 'Done.',

  another: 'Another function',

  intoTab: 'Put into a tab',

  asFormula: 'Make it a function',

  formula: 'Function',

  intoCell: 'Put into the selected cell',

  intoCellHint: 'Select a blank cell first, or copy the function.',

  inCell: 'The function is in the selected cell.',

  forRows: 'For the rows of a tab',

  emptyList: 'No data.',

  beginning: 'This answer is very long, so only its beginning is shown. Put it into a tab to read all of it.',
  partOfList: (shown: string, all: string) => `${shown} of ${all}. Put it into a tab to read all of them.`,

  saveFile: 'Save file',

  fileSize: (kb: string) => `${kb} KB`,

  raw: 'Answer as JSON',
};
