import { replaceGrant } from '../../access/grant-renewal';
import { hostIn } from '../../access/https-address';
import { revokeUnkept } from '../../access/revoke-grant';
import { keyAccess } from '../../access/shop-access';
import {
  type CallbackParameters,
  codeOf,
  refusedStage,
  settleSignIn,
  type TakenSignIn,
  takeSignIn,
} from '../../access/sign-in';
import { askTokens, requireKeepable } from '../../access/token-request';
import { foreseen } from '../../runs/foreseen';
import { requireListed } from '../../state/connection-list';
import { connectionDocument, connectionOf } from '../../state/schema/connections/connection';
import type { Grant } from '../../state/schema/connections/grant';
import { usedConnectionOf } from '../../state/schema/file-shop';
import { printStored } from '../../state/schema/stored-document';
import { AddOnError, isAddOnError } from '../../text/add-on-error';
import { say } from '../../text/message';
import type { RpcContext } from '../rpc-call';
import { refuseOvertaken, type WaysBefore, waysOf } from './overtaken';
import { keepTried, requireOf, tryWay } from './try-shop';

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

function connected(context: RpcContext, taken: TakenSignIn, code: string): string {
  const { platform } = context;
  const { app, verifier } = taken.waiting;
  const before = waysOf(platform);
  requireReplaced(platform, taken);
  const tokens = askTokens(platform, app, {
    ...{ grant_type: 'authorization_code', code, code_verifier: verifier },
    redirect_uri: platform.callback.address(),
  });
  const granted: Granted = { grant: { app, tokens }, shop: undefined };
  try {
    return keptGrant(context, taken, granted, before);
  } catch (error) {
    giveBack(platform, granted.grant, granted.shop);
    throw error;
  }
}

/** What the vendor granted, and the connection that it is for, once the shop has said that. */
interface Granted {
  readonly grant: Grant;
  shop: string | undefined;
}

/** @throws AddOnError `connectionRemoved`: it may have been deleted by now. */
const requireReplaced = ({ properties }: RpcContext['platform'], { signIn: { replaces } }: TakenSignIn) =>
  replaces === '' || requireListed(properties, replaces);

function keptGrant(
  { platform, language }: RpcContext,
  taken: TakenSignIn,
  granted: Granted,
  before: WaysBefore,
): string {
  const { signIn } = taken;
  const { file, replaces, origin, basePath } = signIn;
  const { grant } = granted;
  requireKeepable(grant);
  const access = { ...keyAccess(origin, grant.tokens.access, language), basePath };
  const way = { by: 'oauth', basePath } as const;
  const tried = newToken(() => tryWay(platform, way, access, undefined), access.origin);
  granted.shop = tried.id;
  requireOf(tried, replaces || undefined);
  const used = usedConnectionOf(file);
  const earlier = replaceGrant(platform, tried.id, grant, {
    names: [connectionDocument.name, connectionOf(tried.id).name, used.name],
    keep: () => {
      requireReplaced(platform, taken);
      refuseOvertaken(platform, before, tried);
      keepTried(platform, tried);
      if (replaces === '') platform.properties.user.set(used.name, printStored(used, tried.id));
      settleSignIn(platform, signIn, { name: 'done', connection: tried.id });
    },
  });
  if (earlier) giveBack(platform, earlier, tried.id);
  return say(language, 'signIn.done', { shop: tried.shop.name });
}

/** What came of it is told, and is the same whether the vendor takes them back or lets them run out. */
function giveBack(platform: RpcContext['platform'], grant: Grant, shop: string | undefined): void {
  try {
    revokeUnkept(platform, grant, shop);
  } catch {
    // They run out.
  }
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
