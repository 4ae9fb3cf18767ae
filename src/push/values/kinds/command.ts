import { plainKind, type ValueKindRules } from '../value-kind';

/** One of a few words, in capitals. */
export const commandKind: ValueKindRules = {
  ...plainKind,
  accepts: 'a command, below',
  fromCell: (cell) => String(cell).trim().toUpperCase(),
};
