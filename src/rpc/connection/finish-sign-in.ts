import { replaceGrant } from '../../access/grant-renewal';
import { hostIn } from '../../access/https-address';
import { keyAccess } from '../../access/shop-access';
import {
  type CallbackParameters,
  codeOf,
  refusedStage,
  settleSignIn,
  type TakenSignIn,
  takeSignIn,
} from '../../access/sign-in';
import { askTokens } from '../../access/token-request';
import { foreseen } from '../../runs/foreseen';
import { requireListed } from '../../state/connection-list';
import { connectionDocument, connectionOf } from '../../state/schema/connections/connection';
import { usedConnectionOf } from '../../state/schema/file-shop';
import { printStored } from '../../state/schema/stored-document';
import { AddOnError, isAddOnError } from '../../text/add-on-error';
import { say } from '../../text/message';
import type { RpcContext } from '../rpc-call';
import { keepTried, tryWay } from './try-shop';

/**
 * A person came back from the vendor. No spreadsheet is open: which one is to use the connection was said when they left, and what lies in it is brought in line
 * by its panel. Nothing is kept unless the shop let them in; what was there before stays.
 * @returns what their browser shows.
 */
export function finishSignIn(context: RpcContext, parameters: CallbackParameters): string {
  const { platform, language } = context;
  try {
    const taken = takeSignIn(platform, parameters);
    try {
      return connected(context, taken, codeOf(taken, parameters));
    } catch (caught) {
      const { code, values } = asTold(caught, context);
      settleSignIn(platform, taken.signIn, refusedStage(code, values));
      throw caught;
    }
  } catch (caught) {
    return asTold(caught, context).tellIn(language);
  }
}

const asTold = (caught: unknown, { platform }: RpcContext): AddOnError =>
  isAddOnError(caught) ? caught : foreseen(caught, platform);

function connected({ platform, language }: RpcContext, { signIn, waiting }: TakenSignIn, code: string): string {
  const { file, replaces, origin, basePath } = signIn;
  const { app, verifier } = waiting;
  const requireReplaced = () => replaces === '' || requireListed(platform.properties, replaces);
  requireReplaced();
  const tokens = askTokens(platform, app, {
    ...{ grant_type: 'authorization_code', code, code_verifier: verifier },
    redirect_uri: platform.callback.address(),
  });
  const access = { ...keyAccess(origin, tokens.access, language), basePath };
  const way = { by: 'oauth', basePath } as const;
  const tried = newToken(() => tryWay(platform, way, access, replaces || undefined), access.origin);
  const used = usedConnectionOf(file);
  replaceGrant(
    platform,
    tried.id,
    { app, tokens },
    {
      names: [connectionDocument.name, connectionOf(tried.id).name, used.name],
      keep: () => {
        // It may have been deleted while the vendor was asked.
        requireReplaced();
        keepTried(platform, tried);
        if (replaces === '') platform.properties.user.set(used.name, printStored(used, tried.id));
        settleSignIn(platform, signIn, { name: 'done', connection: tried.id });
      },
    },
  );
  return say(language, 'signIn.done', { shop: tried.shop.name });
}

/** A token that was handed out a moment ago and is not taken is no old key. */
function newToken<T>(work: () => T, origin: string): T {
  try {
    return work();
  } catch (error) {
    const isRefused = isAddOnError(error) && error.code === 'keyRejected';
    throw isRefused ? new AddOnError('newTokenRefused', { host: hostIn(origin) }) : error;
  }
}
