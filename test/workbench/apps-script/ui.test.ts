import { behaves } from './behaves';
import { openScript, type ScriptOptions } from './open-script';

/** What the person sees after a script. */
function shownBy(body: string, options: ScriptOptions = {}) {
  const { host, cloud } = openScript(`function main() { const ui = SpreadsheetApp.getUi(); ${body} }`, {
    files: { sidebar: '<p>hai</p>', other: '<p>lain</p>' },
    ...options,
  });
  return { run: () => host.run('main'), ui: cloud.ui };
}

const page = (file: string) => `HtmlService.createHtmlOutputFromFile('${file}')`;

describe('SpreadsheetApp.getUi', () => {
  behaves('ui.menu', () => {
    const { run, ui } = shownBy("ui.createAddonMenu().addItem('Buka', 'open').addSeparator().addToUi()");
    run();
    expect(ui.menus).toEqual([{ items: [{ label: 'Buka', handler: 'open' }, null] }]);
  });

  behaves('ui.named-menu', () => {
    const { run, ui } = shownBy(`
      for (const label of ['Buka', 'Tutup']) ui.createMenu('Toko').addItem(label, 'open').addToUi();
      ui.createAddonMenu().addItem('Bantuan', 'help').addToUi()`);
    run();
    expect(ui.menus).toEqual([
      { title: 'Toko', items: [{ label: 'Tutup', handler: 'open' }] },
      { items: [{ label: 'Bantuan', handler: 'help' }] },
    ]);
  });

  behaves('ui.branched-menu', () => {
    const { run, ui } = shownBy(`
      ui.createMenu('Toko').addItem('Buka', 'open').addSubMenu(ui.createMenu('Lain').addItem('Bantuan', 'help')).addToUi()`);
    run();
    const branch = { label: 'Lain', items: [{ label: 'Bantuan', handler: 'help' }] };
    expect(ui.menus).toEqual([{ title: 'Toko', items: [{ label: 'Buka', handler: 'open' }, branch] }]);
  });

  behaves('ui.menu-of-entries', () => {
    const { run, ui } = shownBy(
      "SpreadsheetApp.getActive().addMenu('Toko', [{ name: 'Buka', functionName: 'open' }, null])",
    );
    run();
    expect(ui.menus).toEqual([{ title: 'Toko', items: [{ label: 'Buka', handler: 'open' }, null] }]);
  });

  behaves('ui.sidebar', () => {
    const { run, ui } = shownBy(`ui.showSidebar(${page('sidebar')}.setTitle('Toko'))`);
    run();
    expect(ui.sidebar).toEqual({ title: 'Toko', html: '<p>hai</p>' });
  });

  behaves('ui.missing-page', () => {
    expect(shownBy(page('nowhere')).run).toThrow('No HTML file named nowhere was found.');
  });

  behaves('ui.one-sidebar', () => {
    const { run, ui } = shownBy(
      `ui.showSidebar(${page('sidebar')}.setTitle('Toko')); ui.showSidebar(${page('other')}.setTitle('Lain'))`,
    );
    run();
    expect(ui.sidebar).toEqual({ title: 'Lain', html: '<p>lain</p>' });
  });

  behaves('ui.sidebar-width', () => {
    const { run, ui } = shownBy(`ui.showSidebar(${page('sidebar')}.setTitle('Toko').setWidth(600))`);
    run();
    expect(ui.sidebar).toEqual({ title: 'Toko', html: '<p>hai</p>' });
  });

  behaves('ui.dialog', () => {
    const { run, ui } = shownBy(`
      ui.showModelessDialog(${page('sidebar')}.setTitle('Halaman'), 'Toko');
      return 'goes on'`);
    expect(run()).toBe('goes on');
    expect(ui.dialog).toEqual({ title: 'Toko', html: '<p>hai</p>', width: null, height: null, isModal: false });
  });

  behaves('ui.dialog-size', () => {
    const { run, ui } = shownBy(`
      const page = ${page('sidebar')};
      const before = [page.getWidth(), page.getHeight()];
      ui.showModalDialog(page.setWidth(900).setHeight(560), 'Toko');
      return [...before, page.getWidth(), page.getHeight()]`);
    expect(run()).toEqual([null, null, 900, 560]);
    expect(ui.dialog).toEqual({ title: 'Toko', html: '<p>hai</p>', width: 900, height: 560, isModal: true });
  });

  const sidebar = `ui.showSidebar(${page('sidebar')}.setTitle('Toko'))`;
  const dialog = `ui.showModelessDialog(${page('other')}, 'Lain')`;
  const titlesOf = ({ ui }: ReturnType<typeof shownBy>) => [ui.sidebar?.title, ui.dialog?.title];

  behaves('ui.one-of-both', () => {
    const last = [shownBy(`${sidebar}; ${dialog}`), shownBy(`${dialog}; ${sidebar}`)];
    for (const { run } of last) run();
    expect(last.map(titlesOf)).toEqual([
      [undefined, 'Lain'],
      ['Toko', undefined],
    ]);
  });

  behaves('ui.side-by-side', () => {
    const shown = shownBy(`${sidebar}; ${dialog}`, { sidebarAndDialog: 'sideBySide' });
    shown.run();
    expect(titlesOf(shown)).toEqual(['Toko', 'Lain']);
  });

  behaves('ui.toast', () => {
    const { run, ui } = shownBy("SpreadsheetApp.getActive().toast('selesai', 'Toko')");
    run();
    expect(ui.toasts).toEqual([{ message: 'selesai', title: 'Toko' }]);
  });

  behaves('ui.alert', () => {
    const { run, ui } = shownBy("return ui.alert('Yakin?', ui.ButtonSet.YES_NO) === ui.Button.NO");
    ui.alertAnswers.push('NO');
    expect(run()).toBe(true);
    expect(ui.alerts).toEqual([{ title: '', prompt: 'Yakin?', buttons: 'YES_NO' }]);
  });

  behaves('ui.prompt', () => {
    const { run, ui } = shownBy(`
      const answer = ui.prompt('Nama', 'Siapa?', ui.ButtonSet.OK_CANCEL);
      return [answer.getSelectedButton() === ui.Button.CANCEL, answer.getResponseText()]`);
    ui.promptAnswers.push({ button: 'CANCEL', text: 'Sari' });
    expect(run()).toEqual([true, 'Sari']);
    expect(ui.prompts).toEqual([{ title: 'Nama', prompt: 'Siapa?', buttons: 'OK_CANCEL' }]);
  });
});
