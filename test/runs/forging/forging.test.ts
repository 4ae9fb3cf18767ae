import { forgeSome } from './forging';

describe('a file of which any field, line or cell was changed by somebody else', () => {
  it('lets nothing be sent but what its owner had confirmed, each once, and every run be ended', () => {
    forgeSome(1, 8);
  });
});
