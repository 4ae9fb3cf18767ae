import type { Behaviours } from './behaviour';

/** Of what typed texts become, and how values are shown. */
export const textBehaviours = {
  'typing.numbers-by-locale': {
    says: 'a typed number is read with the separators of the spreadsheet’s locale, and a text that is none there stays a text',
    known: 'reported',
    facts: '§3',
  },
  'typing.days-by-locale': {
    says: 'a typed day is read in the order of the spreadsheet’s locale, and stays a text where there is no such day',
    known: 'reported',
    facts: '§3',
  },
  'typing.percent': { says: 'a typed percentage is a hundredth of its number', known: 'documented', facts: '§3' },
  'typing.money': {
    says: 'an amount with the currency of the locale is a number; with any other it stays a text',
    known: 'assumption',
    facts: '§3',
  },
  'typing.formats': {
    says: 'a cell without a format gets one from what is typed into it',
    known: 'assumption',
    facts: '§3',
  },
  'typing.year': {
    says: 'a day that is typed without a year is of this year, with two digits of one near it',
    known: 'assumption',
    facts: '§3',
  },
  'typing.by-scripts': {
    says: 'texts that scripts write are read by the spreadsheet’s locale; numbers that they write stay what they are',
    known: 'assumption',
    facts: '§3',
  },
  'display.by-locale': {
    says: 'values are shown as the spreadsheet’s locale writes them',
    known: 'documented',
    facts: '§3',
  },
  'display.bare-point': {
    says: 'a format with optional decimals shows their point also where there are none',
    known: 'assumption',
    facts: '§3',
  },
  'locale.code': {
    says: 'the locale of an Indonesian spreadsheet is told as in_ID',
    known: 'reported',
    facts: '§3',
  },
} as const satisfies Behaviours;
