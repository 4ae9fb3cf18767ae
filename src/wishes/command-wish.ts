import type { Wish } from './wish';

const wishes: Readonly<Record<string, Wish>> = {
  CANCEL: 'cancel',
  RETURN: 'return',
  DELETE: 'delete',
  PICKUP: 'ship',
  'DROP OFF': 'ship',
};

/** What a command asks of its record. @param word in capitals. */
export const commandWish = (word: string): Wish => wishes[word] ?? 'edit';
