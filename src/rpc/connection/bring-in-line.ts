import { findSignIn, forgetSignIn, isOverdue } from '../../access/sign-in';
import { tellBeside } from '../../runs/tell-beside';
import { resumeConnected } from '../../schedule/connection-jobs';
import { findConnection, useConnection } from '../../state/connection';
import { noteChange } from '../../state/latest-changes';
import type { SignIn } from '../../state/schema/connections/sign-in';
import type { RpcContext } from '../rpc-call';

/**
 * After an attempt that came to something, which had no open spreadsheet: the proposal to colleagues, and schedules that waited for it.
 * @returns whether it has.
 */
export function bringInLine(platform: RpcContext['platform'], { stage, replaces, file }: SignIn): boolean {
  if (stage.name !== 'done') return false;
  // Chosen when the person came back; what they chose since then counts.
  const isUsed = () => file === platform.workbook.id && findConnection(platform)?.id === stage.connection;
  if (replaces === '' && isUsed()) useConnection(platform, stage.connection);
  resumeConnected(platform, stage.connection);
  noteChange(platform, 'state');
  forgetSignIn(platform, file);
  return true;
}

/**
 * The same in a panel that is opened anew, where nobody waits for the attempt any longer; and what waited here for a connection that was mended in another
 * file.
 */
export function settleSignedIn({ platform, language }: Pick<RpcContext, 'platform' | 'language'>): void {
  const { workbook, clock } = platform;
  const signIn = findSignIn(platform, workbook.id);
  if (signIn && !bringInLine(platform, signIn) && isOverdue(signIn, clock.now())) forgetSignIn(platform, workbook.id);
  const connection = findConnection(platform);
  if (!connection) return;
  tellBeside({ platform, language }, 'schedule', () => resumeConnected(platform, connection.id, connection.checkedAt));
}
