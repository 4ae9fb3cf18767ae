import type { CallbackPort } from './ports';

/** `ScriptApp`'s state tokens, and the address at which Google takes them. */
export const createCallback = (): CallbackPort => ({
  address: () => `https://script.google.com/macros/d/${ScriptApp.getScriptId()}/usercallback`,
  stateToken: (handler, args, seconds) => {
    const builder = ScriptApp.newStateToken().withMethod(handler).withTimeout(seconds);
    for (const [name, value] of Object.entries(args)) builder.withArgument(name, value);
    return builder.createToken();
  },
});

/** What a person sees who came back; the text is plain. */
export const createCallbackPage = (text: string): GoogleAppsScript.HTML.HtmlOutput => {
  const shown = text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);
  return HtmlService.createHtmlOutput(`<p style="font:16px sans-serif;margin:2em;max-width:40em">${shown}</p>`);
};
