import { call } from '../bridge';
import { emulated } from '../emulated';

/** Collects what a state token says {facts §12}. */
export class StateTokenBuilder
  extends emulated('StateTokenBuilder')
  implements
    Pick<GoogleAppsScript.Script.StateTokenBuilder, 'createToken' | 'withArgument' | 'withMethod' | 'withTimeout'>
{
  readonly #args: Record<string, string> = {};
  #method = 'callback';
  #seconds = 60;

  withArgument(name: string, value: string): this {
    this.#args[name] = String(value);
    return this;
  }

  withMethod(method: string): this {
    this.#method = method;
    return this;
  }

  withTimeout(seconds: number): this {
    this.#seconds = seconds;
    return this;
  }

  createToken(): string {
    const [args, method, seconds] = [this.#args, this.#method, this.#seconds];
    return call<string>('StateTokenBuilder.createToken', { args, method, seconds });
  }
}
