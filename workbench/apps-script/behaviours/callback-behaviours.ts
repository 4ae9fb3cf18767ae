import type { Behaviours } from './behaviour';

/** Of people who come back to the script from another site. */
export const callbackBehaviours = {
  'callback.function': {
    says: 'the function that a state token names is called with what the address says, and with the token’s own arguments',
    known: 'documented',
    facts: '§12',
  },
  'callback.html': {
    says: 'what that function gives is the page that the person sees',
    known: 'reported',
    facts: '§12',
  },
  'callback.expiry': {
    says: 'a state token is good for as long as it was made for, an hour at most, and as often as one likes',
    known: 'assumption',
    facts: '§12',
  },
  'callback.person': {
    says: 'a state token of another person, or one that is none, calls nothing',
    known: 'assumption',
    facts: '§12',
  },
  'callback.no-spreadsheet': {
    says: 'no spreadsheet is open then, and there is nothing of a document',
    known: 'assumption',
    facts: '§12',
  },
} satisfies Behaviours;
