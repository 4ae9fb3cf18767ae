import { call } from './bridge';
import { emulated } from './emulated';

export class Session
  extends emulated('Session')
  implements Pick<GoogleAppsScript.Base.Session, 'getActiveUserLocale' | 'getScriptTimeZone'>
{
  getActiveUserLocale(): string {
    return call('Session.getActiveUserLocale');
  }

  getScriptTimeZone(): string {
    return call('Session.getScriptTimeZone');
  }
}
