import { readCommand } from '../../../text/command-words';
import { plainKind, type ValueKindRules } from '../value-kind';

/** One of a few words, in capitals, written in either language. */
export const commandKind: ValueKindRules = {
  ...plainKind,
  accepts: 'a command, below',
  fromCell: readCommand,
};
