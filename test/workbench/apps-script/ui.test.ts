import { openScript } from './open-script';

describe('SpreadsheetApp.getUi', () => {
  it('shows menus, the sidebar, toasts and alerts to the person', () => {
    const { host, cloud } = openScript(
      `function main() {
        const ui = SpreadsheetApp.getUi();
        ui.createAddonMenu().addItem('Buka', 'open').addSeparator().addToUi();
        ui.showSidebar(HtmlService.createHtmlOutputFromFile('sidebar').setTitle('Toko'));
        SpreadsheetApp.getActive().toast('selesai', 'Toko');
        return ui.alert('Yakin?', ui.ButtonSet.YES_NO) === ui.Button.NO;
      }`,
      { files: { sidebar: '<p>hai</p>' } },
    );
    cloud.ui.alertAnswers.push('NO');
    expect(host.run('main')).toBe(true);
    expect(cloud.ui.menus).toEqual([{ items: [{ label: 'Buka', handler: 'open' }, null] }]);
    expect(cloud.ui.sidebar).toEqual({ title: 'Toko', html: '<p>hai</p>' });
    expect(cloud.ui.toasts).toEqual([{ message: 'selesai', title: 'Toko' }]);
    expect(cloud.ui.alerts).toEqual([{ title: '', prompt: 'Yakin?', buttons: 'YES_NO' }]);
  });
});
