import { fromField, textParameter } from '../record-values';
import { plainKind, type RecordKindRules } from '../value-kind';

/** Text as it is typed. */
export const textKind: RecordKindRules = {
  ...plainKind,
  accepts: 'text',
  fromCell: String,
  fromRecord: fromField('text'),
  toParameter: textParameter,
  errors: [{ message: 'blocked.categoryTwice', applies: (_, { counterpart }) => counterpart?.isEdited ?? false }],
};
