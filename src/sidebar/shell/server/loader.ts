import { type Signal, signal } from '@preact/signals';
import { asServerError, type ServerError } from './server-error';

/** Something that is asked for when it is first needed. */
export type Loadable<Value> =
  | { readonly status: 'idle' }
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly value: Value }
  | { readonly status: 'failed'; readonly error: ServerError };

/** Asks once and keeps the answer; a failure can be tried again. Of several askings the last one counts. */
export class Loader<Value> {
  readonly state: Signal<Loadable<Value>> = signal({ status: 'idle' });
  #asking = 0;

  /** Asks unless the answer is there or on its way. */
  readonly need = async (ask: () => Promise<Value>): Promise<void> => {
    const { status } = this.state.value;
    if (status === 'idle' || status === 'failed') await this.renew(ask);
  };

  /** Asks in any case; an answer to an earlier asking is passed over. */
  readonly renew = async (ask: () => Promise<Value>): Promise<void> => {
    this.#asking += 1;
    const asking = this.#asking;
    const settle = (state: Loadable<Value>) => {
      if (asking === this.#asking) this.state.value = state;
    };
    settle({ status: 'loading' });
    try {
      settle({ status: 'ready', value: await ask() });
    } catch (caught) {
      settle({ status: 'failed', error: asServerError(caught) });
    }
  };

  /** Forgets what is there, and what is on its way. */
  readonly clear = (): void => {
    this.#asking += 1;
    this.state.value = { status: 'idle' };
  };
}
