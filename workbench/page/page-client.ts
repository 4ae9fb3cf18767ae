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
