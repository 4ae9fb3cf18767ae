import { type FormField, isBlank } from './form-field';

/** How many records a deed is about: as many as its longest list names, one where it has none. */
export const countAffected = (fields: readonly FormField[]): number =>
  Math.max(
    1,
    ...fields.map((field) => (field.kind === 'list' ? field.items.value.filter((item) => !isBlank(item)).length : 1)),
  );
