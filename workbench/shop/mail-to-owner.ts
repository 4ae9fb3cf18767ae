import { type Call, ok, type Reply } from './handler';

/** Sends the owner a mail, and says so in the words of {api: Download (order)}. */
export function mailToOwner({ state }: Call, subject: string): Reply {
  const to = state.staff[0]?.email ?? '';
  state.sentMails.push({ at: state.clock.now(), to, subject });
  return ok({ response: 'Success', message: `Success, your data will be sent to ${to} soon` });
}
