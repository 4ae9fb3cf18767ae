import { createHash } from 'node:crypto';
import type { Clock } from '../../clock';
import type { Person } from '../world/person';

/** What a script asks to be called with when a person comes back to it {facts §12}. */
export interface StateTokenOrder {
  readonly method: string;
  readonly args: Readonly<Record<string, string>>;
  /** How long it is good for. */
  readonly seconds: number;
}

interface IssuedToken extends StateTokenOrder {
  readonly person: Person;
  readonly until: number;
}

/** {facts §12} */
export const longestTokenSeconds = 3600;

/** The tokens of one script by which Google knows whom it calls back, and how. */
export class StateTokenStore {
  readonly #issued = new Map<string, IssuedToken>();

  constructor(private readonly clock: Clock) {}

  /** @throws Error for a time that Google does not grant. */
  issue(order: StateTokenOrder, person: Person): string {
    const { seconds } = order;
    if (!(seconds > 0 && seconds <= longestTokenSeconds)) throw new Error(`Invalid argument: ${seconds}`);
    const token = createHash('sha256')
      .update(`state ${this.#issued.size} ${JSON.stringify(order)}`)
      .digest('base64url');
    this.#issued.set(token, { ...order, person, until: this.clock.now() + seconds * 1000 });
    return token;
  }

  /** What a token says, as often as it is good: Google keeps no list of those that were used. `undefined` for one that is none, is too old, or is somebody else's. */
  read(token: string, person: Person): StateTokenOrder | undefined {
    const issued = this.#issued.get(token);
    return issued && issued.person === person && this.clock.now() <= issued.until ? issued : undefined;
  }
}
