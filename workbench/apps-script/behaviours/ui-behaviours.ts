import type { Behaviours } from './behaviour';

/** Of what scripts show to the person. */
export const uiBehaviours = {
  'ui.menu': { says: 'a menu of an add-on has its items in order', known: 'documented', facts: '§5' },
  'ui.named-menu': {
    says: 'a menu of its own stands under its name, once for each name',
    known: 'documented',
    facts: '§5',
  },
  'ui.branched-menu': { says: 'a menu may hold another one', known: 'documented', facts: '§5' },
  'ui.menu-of-entries': { says: 'a menu can be given as a list of entries', known: 'documented', facts: '§5' },
  'ui.sidebar': { says: 'a sidebar shows a page under a title', known: 'documented', facts: '§7' },
  'ui.missing-page': { says: 'a page that is missing is refused', known: 'reported', facts: '§7' },
  'ui.one-sidebar': { says: 'there is one sidebar at a time', known: 'documented', facts: '§7' },
  'ui.sidebar-width': {
    says: 'a sidebar is as wide as others, whatever one asks for',
    known: 'documented',
    facts: '§7',
  },
  'ui.dialog': {
    says: 'a dialog shows a page under the title that it is given, and the script goes on',
    known: 'documented',
    facts: '§7',
  },
  'ui.dialog-size': {
    says: 'a dialog is as wide and as high as its page asks for, or as Google likes',
    known: 'documented',
    facts: '§7',
  },
  'ui.one-of-both': {
    says: 'an add-on shows a sidebar or a dialog, whichever came last',
    known: 'documented',
    facts: '§7',
  },
  'ui.side-by-side': {
    says: 'a dialog may stand beside the sidebar where that is declared',
    known: 'reported',
    facts: '§7',
  },
  'ui.toast': { says: 'a message comes up under a title', known: 'documented', facts: '§7' },
  'ui.alert': { says: 'a question waits for the answer, one of the buttons', known: 'documented', facts: '§7' },
  'ui.prompt': {
    says: 'a question for a text waits for what is written, and for the button',
    known: 'documented',
    facts: '§7',
  },
} as const satisfies Behaviours;
