import { parseStored, printStored } from '../../../src/state/schema/stored-document';
import { tabListDocument } from '../../../src/state/schema/tab-list';

const named =
  '{"version":3,"content":[{"tabId":1000004,"dataset":"endpoint:order.listDetails#rows","definition":{"dataset":"endpoint:order.listDetails#rows","filters":{},"mode":"update"},"columns":[{"key":"#row","kind":"id","title":{"en":"Row ID","id":"ID baris"},"widthPixels":120,"pushable":false},{"key":"order_id","kind":"id","title":{"en":"Order id","id":"Order id"},"widthPixels":100,"pushable":false},{"key":"note","kind":"text","title":{"en":"Note","id":"Note"},"widthPixels":160,"pushable":false,"isGuess":true}],"idColumn":"#row","pulledAt":1772416800000,"fullAt":1772416800000,"rows":2,"listCalls":1,"identity":{"columns":[{"key":"order_id","kind":"id"},{"key":"products.id","kind":"id"}]},"list":"products"}]}';

describe('the list of pulled tabs', () => {
  it('keeps what names the records, the list that became rows, and which kinds are guesses', () => {
    const tabs = parseStored(tabListDocument, named) ?? [];
    expect(tabs[0]).toMatchObject({
      identity: { columns: [{ key: 'order_id' }, { key: 'products.id' }] },
      list: 'products',
    });
    expect(tabs[0]?.columns.map(({ isGuess }) => isGuess)).toEqual([undefined, undefined, true]);
    expect(printStored(tabListDocument, tabs)).toBe(named);
  });

  it('is of a version that earlier add-ons refuse, as they would pull all that conditions leave out', () => {
    expect(JSON.parse(printStored(tabListDocument, []))).toEqual({ version: 3, content: [] });
    expect(parseStored(tabListDocument, '[]')).toEqual([]);
  });
});
