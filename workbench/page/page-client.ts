import type { BackStageApi } from '../back-stage/back-stage-api';
import type { PageAnswer, PageApi } from './page-api';

/** All that a page can ask for. */
export type Requests = PageApi & BackStageApi;

/** Who looks, as the page's address says it; nobody named: whoever the workbench was started for. */
const person = new URLSearchParams(window.location.search).get('as');

/** An address of the workbench for whoever looks. */
export const addressOf = (path: string): string =>
  person === null ? path : `${path}${path.includes('?') ? '&' : '?'}as=${encodeURIComponent(person)}`;

/** Asks the workbench. Rejects with an Error in words. */
export async function askWorkbench<Name extends keyof Requests>(
  name: Name,
  args: Requests[Name]['args'],
): Promise<Requests[Name]['value']> {
  const response = await fetch(addressOf(`/api/${name}`), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(args),
  });
  if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
  const answer = (await response.json()) as PageAnswer<Requests[Name]['value']>;
  if (!answer.ok) throw new Error(answer.error);
  return answer.value;
}

let latest: Promise<unknown> = Promise.resolve();

/** Asks when everything before has been answered: whatever a person does finds what they did before. */
export function askInOrder<Name extends keyof Requests>(
  name: Name,
  args: Requests[Name]['args'],
): Promise<Requests[Name]['value']> {
  const asked = latest.then(() => askWorkbench(name, args));
  latest = asked.catch(() => undefined);
  return asked;
}

/** Done when everything that was asked in order has been answered. */
export const allAnswered = async (): Promise<void> => {
  await latest;
};
