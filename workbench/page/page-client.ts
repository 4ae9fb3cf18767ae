import type { PageAnswer, PageApi } from './page-api';

/** Asks the workbench. Rejects with an Error in words. */
export async function askWorkbench<Name extends keyof PageApi>(
  name: Name,
  args: PageApi[Name]['args'],
): Promise<PageApi[Name]['value']> {
  const response = await fetch(`/api/${name}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(args),
  });
  if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
  const answer = (await response.json()) as PageAnswer<PageApi[Name]['value']>;
  if (!answer.ok) throw new Error(answer.error);
  return answer.value;
}

let latest: Promise<unknown> = Promise.resolve();

/** Asks when everything before has been answered: whatever a person does finds what they did before. */
export function askInOrder<Name extends keyof PageApi>(
  name: Name,
  args: PageApi[Name]['args'],
): Promise<PageApi[Name]['value']> {
  const asked = latest.then(() => askWorkbench(name, args));
  latest = asked.catch(() => undefined);
  return asked;
}

/** Done when everything that was asked in order has been answered. */
export const allAnswered = async (): Promise<void> => {
  await latest;
};
