import type { MailPort } from '../google/ports';
import { forgetNotices, readNotices } from '../schedule/mail/mail-store';
import { isGood, sendCode, takeCode } from '../schedule/mail/prove-address';
import * as v from '../state/valibot';
import { AddOnError } from '../text/add-on-error';
import { type RpcContext, rpcCall } from './rpc-call';

/** Where notices of what went wrong by itself are mailed to, and what keeps them from it. */
function describeMail({ platform }: RpcContext) {
  const { address, proof, waiting, lack } = readNotices(platform);
  const consent = requireMail({ platform }).consent();
  return {
    address: address ?? null,
    /** To which address a code was mailed that may still be typed. */
    proving: proof && isGood(proof, platform.clock.now()) ? proof.address : null,
    isAllowed: consent.isGranted,
    /** Where Google asks the person for the right; `null` where nothing is to be asked. */
    consentUrl: consent.isGranted ? null : consent.url,
    /** Why the latest mail waits; `null` where none does. */
    lack: waiting.length > 0 ? (lack ?? null) : null,
  };
}

function requireMail({ platform }: Pick<RpcContext, 'platform'>): MailPort {
  if (!platform.mail) throw new AddOnError('mailNotAllowed');
  return platform.mail;
}

/** There in the build with mail alone. */
export const mailCalls = {
  'mail.get': rpcCall(v.object({}), describeMail),
  /** Mails a code to an address. */
  'mail.prove': rpcCall(v.object({ address: v.pipe(v.string(), v.maxLength(300)) }), (context, { address }) => {
    sendCode(context.platform, requireMail(context), context.language, address);
    return describeMail(context);
  }),
  /** Takes the code: notices go to its address from now on. */
  'mail.confirm': rpcCall(v.object({ code: v.pipe(v.string(), v.maxLength(40)) }), (context, { code }) => {
    takeCode(context.platform, code);
    return describeMail(context);
  }),
  /** Nothing is mailed any more, and the address is forgotten. */
  'mail.stop': rpcCall(v.object({}), (context) => {
    forgetNotices(context.platform);
    return describeMail(context);
  }),
};
