import { findSignIn, forgetSignIn } from '../../access/sign-in';
import { resumeConnected } from '../../schedule/connection-jobs';
import { useConnection } from '../../state/connection';
import { noteChange } from '../../state/latest-changes';
import type { SignIn } from '../../state/schema/connections/sign-in';
import type { RpcContext } from '../rpc-call';

/**
 * After an attempt that came to something, which had no open spreadsheet: the proposal to colleagues, and schedules that waited for it.
 * @returns whether it has.
 */
export function bringInLine(platform: RpcContext['platform'], { stage, replaces, file }: SignIn): boolean {
  if (stage.name !== 'done') return false;
  if (replaces === '' && file === platform.workbook.id) useConnection(platform, stage.connection);
  resumeConnected(platform, stage.connection);
  noteChange(platform, 'state');
  forgetSignIn(platform);
  return true;
}

/** The same in a panel that is opened anew, where nobody waits for the attempt any longer. */
export function settleSignedIn(platform: RpcContext['platform']): void {
  const signIn = findSignIn(platform);
  if (signIn?.file === platform.workbook.id) bringInLine(platform, signIn);
}
