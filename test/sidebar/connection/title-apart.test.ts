import { titleApart } from '../../../src/sidebar/connection/title-apart';
import { languages } from '../../../src/sidebar/texts/languages';

const { texts } = languages.id;
const ngorder = { title: 'Toko Contoh', host: 'api.ngorder.id' };
const smartSeller = { title: 'Toko Contoh', host: 'api.smartseller.co.id' };

test('a shop is called with its service only where another connection has its name', () => {
  expect(titleApart(texts, ngorder, [ngorder, smartSeller])).toBe('Toko Contoh (Ngorder)');
  expect(titleApart(texts, smartSeller, [ngorder, smartSeller])).toBe('Toko Contoh (SmartSeller)');
  expect(titleApart(texts, ngorder, [ngorder, { ...smartSeller, title: 'Toko Medan' }])).toBe('Toko Contoh');
});
