import { call } from './bridge';
import { emulated } from './emulated';
import { HtmlOutput } from './html-output';
import { HtmlTemplate } from './html-template';

export class HtmlService extends emulated('HtmlService') {
  createHtmlOutputFromFile(fileName: string): HtmlOutput {
    return new HtmlOutput(call('HtmlService.createHtmlOutputFromFile', fileName));
  }

  createTemplateFromFile(fileName: string): HtmlTemplate {
    return new HtmlTemplate(call('HtmlService.createHtmlOutputFromFile', fileName));
  }

  createTemplate(html: string): HtmlTemplate {
    return new HtmlTemplate(String(html));
  }

  createHtmlOutput(html = ''): HtmlOutput {
    return new HtmlOutput(html);
  }
}
