import type { MailPort, Platform } from '../../google/ports';
import type { AddressProof, MailNotices } from '../../state/schema/mail-notices';
import { AddOnError } from '../../text/add-on-error';
import { type Language, say } from '../../text/message';
import { changeNotices, forgotten } from './mail-store';

const validMs = 600_000;
/** So long another code is not sent: somebody may have typed another person's address. */
const leastApartMs = 60_000;
const mostTries = 5;

/** One address and no more: several with commas between them would all get it. */
const oneAddress = /^[^\s@,;<>"()]+@[^\s@,;<>"()]+\.[^\s@,;<>"()]+$/;

/**
 * Mails a code to an address, by which its person shows that they read what arrives there. It takes the place of an earlier one; notices go on to the address
 * that was proved before, until this one is.
 * @throws AddOnError `addressInvalid`, `mailNotAllowed`, `mailsUsedUp`, `codeJustSent`, `busy`.
 */
export function sendCode(platform: Platform, mail: MailPort, language: Language, typed: string): void {
  const { clock, codec } = platform;
  const address = typed.trim();
  if (address.length > 254 || !oneAddress.test(address)) throw new AddOnError('addressInvalid', { address });
  if (!mail.consent().isGranted) throw new AddOnError('mailNotAllowed');
  if (mail.left() < 1) throw new AddOnError('mailsUsedUp');
  const sentAt = clock.now();
  requireApart(platform, sentAt);
  // Of 122 random bits {facts §6} as many as six digits take.
  const code = String(Number.parseInt(codec.digest(codec.uuid()).slice(0, 12), 16) % 1_000_000).padStart(6, '0');
  try {
    deliver(mail, address, say(language, 'mail.codeSubject', { code }), say(language, 'mail.codeBody', { code }));
  } catch (error) {
    changeNotices(platform, (notices) => notSent(notices, sentAt));
    throw error;
  }
  const proof: AddressProof = { address, digest: digestOf(platform, address, code), sentAt, tries: mostTries };
  changeNotices(platform, (notices) => ({ ...notices, proof }));
}

/** Noted before it is sent, and whatever becomes of the address: two panels, or whoever stops in between, get no more of them. */
function requireApart(platform: Platform, sentAt: number): void {
  changeNotices(platform, (notices) => {
    const { codeSentAt } = notices;
    if (codeSentAt !== undefined && Math.abs(sentAt - codeSentAt) < leastApartMs) throw new AddOnError('codeJustSent');
    return { ...notices, codeSentAt: sentAt };
  });
}

function notSent(notices: MailNotices, sentAt: number): MailNotices {
  const { codeSentAt, ...others } = notices;
  return codeSentAt === sentAt ? others : notices;
}

function deliver(mail: MailPort, to: string, subject: string, body: string): void {
  try {
    mail.send({ to, subject, body });
  } catch (error) {
    // {facts §1}: which addresses it takes for none is written nowhere.
    if (error instanceof Error && /Invalid email/.test(error.message)) {
      throw new AddOnError('addressInvalid', { address: to });
    }
    throw error;
  }
}

/**
 * Takes the code that was mailed: from now on notices go to its address.
 * @throws AddOnError `codeOver`, where none is waited for any more; `codeWrong`; `busy`.
 */
export function takeCode(platform: Platform, typed: string): void {
  const now = platform.clock.now();
  const found = { isRight: false, triesLeft: 0 };
  changeNotices(platform, (notices) => {
    const { proof, ...others } = notices;
    if (proof === undefined || !isGood(proof, now)) return others;
    found.isRight = digestOf(platform, proof.address, typed.replace(/\s/g, '')) === proof.digest;
    // What was told to another address, this one has not heard of.
    if (found.isRight) return { ...forgotten(notices), address: proof.address };
    found.triesLeft = proof.tries - 1;
    return { ...others, proof: { ...proof, tries: found.triesLeft } };
  });
  if (found.isRight) return;
  throw found.triesLeft > 0 ? new AddOnError('codeWrong', { left: found.triesLeft }) : new AddOnError('codeOver');
}

/** Whether a code may still be typed for it; one from the future was sent by a clock that was wrong. */
export const isGood = ({ sentAt, tries }: AddressProof, now: number): boolean =>
  tries > 0 && now >= sentAt && now - sentAt < validMs;

const digestOf = ({ codec }: Pick<Platform, 'codec'>, address: string, code: string): string =>
  codec.digest(`${address} ${code}`);
