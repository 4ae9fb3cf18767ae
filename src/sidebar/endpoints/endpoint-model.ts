import { signal } from '@preact/signals';
import type { EndpointAnswerView, EndpointView, NamedIdView } from '../shell/server/rpc-views';
import { asServerError } from '../shell/server/server-error';
import type { Shell } from '../shell/shell';
import { EndpointForm } from './form/endpoint-form';

/** What the script asks before it carries something out. */
export interface EndpointQuestion {
  readonly token: string;
  /** Why it asks beyond what the endpoint does to the shop; `''` for no such reason. */
  readonly doubt: string;
  /** Whose the ids are that would be changed, as far as the shop tells. */
  readonly names: readonly NamedIdView[];
}

/** What the sidebar shows of endpoints that are called once. */
export type EndpointPageView =
  | { readonly kind: 'endpoints' }
  | { readonly kind: 'endpointForm'; readonly form: EndpointForm }
  | { readonly kind: 'endpointConfirm'; readonly form: EndpointForm; readonly question: EndpointQuestion }
  | { readonly kind: 'endpointAnswer'; readonly form: EndpointForm; readonly answer: EndpointAnswerView };

/** Any endpoint, once: the search for it, its form, what is asked before it is carried out, and what it answered. */
export class EndpointModel {
  /** What is searched for; it stays while a person looks at what was found. */
  readonly typed = signal('');
  readonly #shell: Shell<EndpointPageView>;

  constructor(shell: Shell<EndpointPageView>) {
    this.#shell = shell;
  }

  /** Begins a new search. */
  readonly open = (): void => {
    this.typed.value = '';
    this.showFound();
  };

  readonly showFound = (): void => this.#shell.show({ kind: 'endpoints' });

  readonly openForm = ({ id }: Pick<EndpointView, 'id'>) =>
    this.#shell.run('load', async () => {
      this.show(new EndpointForm(await this.#shell.call('endpoints.describe', { id })));
    });

  readonly show = (form: EndpointForm): void => this.#shell.show({ kind: 'endpointForm', form });

  /**
   * Calls the endpoint with what the form says; what needs a person's word is asked first. Nothing is called while something is wrong with the form,
   * which is told beside its fields, as is what the script refuses.
   * @param question what the person has confirmed.
   */
  readonly carryOut = async (form: EndpointForm, question?: EndpointQuestion): Promise<void> => {
    form.isSubmitted.value = true;
    const input = form.input.value;
    if (!input) return;
    await this.#shell.run('callEndpoint', async () => {
      try {
        const confirm = question ? { confirm: question.token } : {};
        const answer = await this.#shell.call('endpoints.call', { id: form.endpoint.id, input, ...confirm });
        if (form.endpoint.risk !== 'read') await this.#shell.refreshState();
        this.#shell.show({ kind: 'endpointAnswer', form, answer });
      } catch (caught) {
        await this.#ask(form, caught);
      }
    });
  };

  /** Shows the function that asks for the same, or puts it into the cell that is selected. */
  readonly makeFormula = async (form: EndpointForm, intoCell = false): Promise<void> => {
    form.isSubmitted.value = true;
    const input = form.input.value;
    if (!input) return;
    await this.#shell.run('load', async () => {
      const { formula } = await this.#shell.call('endpoints.formula', { id: form.endpoint.id, input, intoCell });
      form.formula.value = { text: formula, isInCell: intoCell };
    });
  };

  async #ask(form: EndpointForm, caught: unknown): Promise<void> {
    const error = asServerError(caught);
    const { token, code, message } = error;
    if (token !== undefined) {
      const doubt = code === 'callInDoubt' ? message : '';
      const names = await this.#namesIn(form);
      this.#shell.show({ kind: 'endpointConfirm', form, question: { token, doubt, names } });
    } else if (form.refuse(error.filter, message)) this.show(form);
    else throw error;
  }

  /** Without an answer the ids stand there alone, as they were typed. */
  async #namesIn({ endpoint: { id }, input: { value: input } }: EndpointForm): Promise<readonly NamedIdView[]> {
    if (!input) return [];
    return await this.#shell.call('names.about', { endpoint: id, inputs: [input] }).catch(() => []);
  }
}
