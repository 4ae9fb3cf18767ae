import type { HttpFile } from '../google/ports';
import type { LongInteger } from './values/long-integer';

/** The types that the vendor's document uses for parameters; `date` is `yyyy-mm-dd`, `digits` a number that may come as text. */
export type FieldType = 'integer' | 'digits' | 'text' | 'boolean' | 'date' | 'object' | 'list' | 'file';

/** One parameter or one field within an object parameter, as data. `Value` and `Required` exist for the type system only. */
export interface Field<Value = unknown, Required extends boolean = boolean> {
  readonly type: FieldType;
  readonly required: Required;
  /** The only values allowed, unless `open`. */
  readonly values?: readonly string[];
  /** The listed values are the usual ones; others exist, ids of the shop's own records for instance. */
  readonly open?: boolean;
  /** When the server insists on it: `status: PAID or INSTALLMENT`. */
  readonly requiredIf?: string;
  /** Never logged, journalled or shown. */
  readonly isSecret?: boolean;
  /** Names under which it goes over the wire, where the document spells it in several ways, or wrongly. */
  readonly sentAs?: readonly string[];
  /** A text that says a day and a time, `yyyy-mm-dd hh:mm`. */
  readonly isMoment?: boolean;
  readonly maxMb?: number;
  /** What the server takes when it is left out. */
  readonly default?: string | number | boolean;
  readonly min?: number;
  /** The largest number, or the longest text. */
  readonly max?: number;
  /** Fields of an object, or of each item of a list of objects. */
  readonly fields?: Fields;
  /** What a list of plain values holds. */
  readonly items?: Field;
  readonly value?: Value;
}

export type Fields = Readonly<Record<string, Field>>;

type ValueOf<F> = F extends Field<infer Value, boolean> ? Value : never;
type RequiredNames<F extends Fields> = { [N in keyof F]: F[N]['required'] extends true ? N : never }[keyof F];

/** The object a caller gives for a set of fields: required ones must be there, the others may be. */
export type FieldsInput<F extends Fields> = { readonly [N in RequiredNames<F>]: ValueOf<F[N]> } & {
  readonly [N in Exclude<keyof F, RequiredNames<F>>]?: ValueOf<F[N]>;
};

type Limits = Pick<Field, 'default' | 'min' | 'max' | 'requiredIf' | 'values' | 'open'>;

export const integer = (limits: Limits = {}): Field<number | LongInteger, false> => ({
  type: 'integer',
  required: false,
  ...limits,
});
/** A number that keeps its leading zeros as text: a phone number, a postal code. */
export const digits = (limits: Limits = {}): Field<string | number, false> => ({
  type: 'digits',
  required: false,
  ...limits,
});
export const boolean = (limits: Limits = {}): Field<boolean, false> => ({
  type: 'boolean',
  required: false,
  ...limits,
});
/** A day, `yyyy-mm-dd`, in the shop's own zone (Jakarta). */
export const date = (limits: Limits = {}): Field<string, false> => ({ type: 'date', required: false, ...limits });
export const text = (limits: Limits = {}): Field<string, false> => ({ type: 'text', required: false, ...limits });

/** A day with a time, `yyyy-mm-dd hh:mm`, by the shop's clock. */
export const moment = (limits: Limits = {}): Field<string, false> => ({
  type: 'text',
  required: false,
  isMoment: true,
  ...limits,
});

/** A text that must be one of the listed ones. */
export const oneOf = <const V extends string>(values: readonly V[], limits: Limits = {}): Field<V, false> => ({
  type: 'text',
  required: false,
  values,
  ...limits,
});

/** A text that usually is one of the listed ones. */
export const suggest = (values: readonly string[], limits: Limits = {}): Field<string, false> => ({
  type: 'text',
  required: false,
  values,
  open: true,
  ...limits,
});

export const object = <const F extends Fields>(fields: F): Field<FieldsInput<F>, false> => ({
  type: 'object',
  required: false,
  fields,
});

/** A list of objects. */
export const list = <const F extends Fields>(fields: F): Field<readonly FieldsInput<F>[], false> => ({
  type: 'list',
  required: false,
  fields,
});

/** A list of plain values. */
export const listOf = <V>(items: Field<V>): Field<readonly V[], false> => ({ type: 'list', required: false, items });

/** A list of whatever the server takes. */
export const anyList = (): Field<readonly unknown[], false> => ({ type: 'list', required: false });

/** A file to upload, as multipart. */
export const file = (limits: Pick<Field, 'maxMb'> = {}): Field<HttpFile, false> => ({
  type: 'file',
  required: false,
  ...limits,
});

export const secret = <F extends Field>(field: F): F => ({ ...field, isSecret: true });

/** @param names as the document prints them, in the order in which they are to be tried together. */
export const sentAs = <F extends Field>(names: readonly string[], field: F): F => ({ ...field, sentAs: names });

export const required = <V>(field: Field<V, boolean>): Field<V, true> => ({ ...field, required: true });
