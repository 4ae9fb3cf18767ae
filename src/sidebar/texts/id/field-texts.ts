import { fieldNamesIn } from '../../../text/field-names';

/** What people call the fields of Ngorder, in Indonesian: those that are asked for, and those that it answers with. A field that is not here is shown by its own name. */
export const fieldTexts = fieldNamesIn('id');
