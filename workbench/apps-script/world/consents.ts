import type { Manifest } from '../manifest';
import type { Person } from './person';

/** What a person was asked for, and what of it they granted: full addresses of scopes. */
interface Consent {
  readonly asked: readonly string[];
  readonly granted: readonly string[];
}

/** Which scopes of a script each person has granted. Whoever is not mentioned granted all that the script began with. */
export class Consents {
  readonly #consents = new Map<Person, Consent>();
  readonly #usual: readonly string[];

  constructor(manifest: Manifest) {
    this.#usual = manifest.oauthScopes ?? [];
  }

  /**
   * A person is asked for all that the manifest lists.
   * @param refused what they leave out: consent is asked scope by scope {facts §9}.
   */
  ask(person: Person, { oauthScopes = [] }: Manifest, refused: readonly string[] = []): void {
    this.#consents.set(person, {
      asked: oauthScopes,
      granted: oauthScopes.filter((scope) => !refused.includes(scope)),
    });
  }

  /** The person has taken everything back, at their account's page. */
  revoke(person: Person): void {
    this.#consents.set(person, { asked: [], granted: [] });
  }

  /** What the script may use of the person's rights; undefined when nothing is listed, and so everything is granted. */
  scopesOf(person: Person, { oauthScopes }: Manifest): readonly string[] | undefined {
    const consent = this.#consents.get(person);
    if (oauthScopes === undefined) return consent?.granted;
    const granted = consent?.granted ?? this.#usual;
    return granted === oauthScopes ? oauthScopes : oauthScopes.filter((scope) => granted.includes(scope));
  }

  /** Whether the manifest lists scopes for which the person was never asked, as after an upgrade. */
  mustBeAsked(person: Person, { oauthScopes = [] }: Manifest): boolean {
    const consent = this.#consents.get(person);
    const asked = consent?.asked ?? this.#usual;
    return asked !== oauthScopes && oauthScopes.some((scope) => !asked.includes(scope));
  }
}
