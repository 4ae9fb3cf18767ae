import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { EndpointFormView } from '../../shell/server/rpc-views';
import { type FormField, newField } from './form-field';
import { type Input, placesOf, type ReadFields, readFields } from './read-fields';

/** A refusal of the script that is about one field. */
interface RefusedField {
  readonly id: string;
  readonly message: string;
  /** What was refused: changed, it is not refused any more. */
  readonly input: string;
}

export interface MadeFormula {
  readonly text: string;
  /** Whether it was put into a cell, too. */
  readonly isInCell: boolean;
}

/** What a person fills in to call an endpoint once. It calls nobody. */
export class EndpointForm {
  readonly endpoint: EndpointFormView;
  readonly fields: readonly FormField[];
  /** Whether somebody tried to go on: only then what is wrong is told. */
  readonly isSubmitted = signal(false);
  readonly refused: Signal<RefusedField | null> = signal(null);
  /** The function that asks for the same, once it was asked for. */
  readonly formula: Signal<MadeFormula | null> = signal(null);
  readonly read: ReadonlySignal<ReadFields>;
  /** As the script takes it; `undefined` while something is wrong. */
  readonly input: ReadonlySignal<Input | undefined>;

  constructor(endpoint: EndpointFormView) {
    this.endpoint = endpoint;
    this.fields = endpoint.fields.map(newField);
    this.read = computed(() => readFields(this.fields));
    this.input = computed(() => (this.read.value.issues.size > 0 ? undefined : this.read.value.values));
  }

  /** Keeps a refusal beside its field. `false` where it is about none of them. */
  readonly refuse = (parameter: string | undefined, message: string): boolean => {
    const [, field] = placesOf(this.fields).find(([place]) => place === parameter) ?? [];
    if (!field) return false;
    this.refused.value = { id: field.id, message, input: this.#written() };
    return true;
  };

  /** Why the script refused what the field holds now; `''` where it did not. */
  readonly refusalOf = ({ id }: FormField): string => {
    const refused = this.refused.value;
    return refused?.id === id && refused.input === this.#written() ? refused.message : '';
  };

  #written(): string {
    return JSON.stringify(this.read.value.values);
  }
}
