import { type Bridge, connectBridge } from './bridge';
import { CacheService } from './cache-service';
import { createClockedDate } from './clocked-date';
import { HtmlService } from './html-service';
import { LockService } from './lock-service';
import { createConsole, Logger } from './logger';
import { MailApp } from './mail-app';
import { PropertiesService } from './properties-service';
import { functionRunner } from './run-function';
import { ScriptApp } from './script/script-app';
import { Session } from './session';
import { Charts } from './sheets/charts';
import { SpreadsheetApp } from './sheets/spreadsheet-app';
import { UrlFetchApp } from './url-fetch-app';
import { Utilities } from './utilities';

/** There in any V8, but not in Apps Script {facts §8}, or of no use to it. */
const absent = ['WebAssembly', 'SharedArrayBuffer', 'Atomics'];

/**
 * Turns a bare context into an Apps Script one.
 * @returns how to call a function of the script: its name and its arguments as JSON, the outcome as JSON.
 */
export function install(bridge: Bridge): (name: string, argsJson: string, withDates: boolean) => string {
  connectBridge(bridge);
  const globals = globalThis as unknown as Record<string, unknown>;
  for (const name of absent) delete globals[name];
  globals.console = createConsole();
  globals.Date = createClockedDate(Date);
  const services = {
    CacheService: new CacheService(),
    Charts: new Charts(),
    HtmlService: new HtmlService(),
    LockService: new LockService(),
    Logger: new Logger(),
    MailApp: new MailApp(),
    PropertiesService: new PropertiesService(),
    ScriptApp: new ScriptApp(),
    Session: new Session(),
    SpreadsheetApp: new SpreadsheetApp(),
    UrlFetchApp: new UrlFetchApp(),
    Utilities: new Utilities(),
  };
  Object.assign(globals, services);
  return functionRunner(new Set([globals, Object.prototype].flatMap(Object.getOwnPropertyNames)));
}
