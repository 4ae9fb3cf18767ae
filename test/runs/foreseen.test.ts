import { foreseen } from '../../src/runs/foreseen';

describe('an error that nobody foresaw', () => {
  it('is told as what it says where no spreadsheet is open, of which nothing can be asked then', () => {
    const detached = {
      get workbook(): never {
        throw new TypeError("Cannot read properties of null (reading 'getId')");
      },
    };
    const told = foreseen(new Error('a server error occurred'), detached);
    expect([told.code, told.message]).toEqual(['unexpected', expect.stringContaining('a server error occurred')]);
  });
});
