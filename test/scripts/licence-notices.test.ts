import { sharedNotices } from '../../scripts/licence-notices';

const terms = (quote: string, end: string) =>
  `Permission is${end}hereby granted.\n\nTHE SOFTWARE IS PROVIDED ${quote}AS IS${quote}.\n`;

describe('the licences of packages', () => {
  it('say terms that they share once, below the copyright of each, however their lines are broken', () => {
    const notices = sharedNotices([
      {
        name: 'one 1.0.0',
        text: `The MIT License\n\nCopyright (c) One\n\n${terms('“', '\n')}`.replace('AS IS“', 'AS IS”'),
      },
      { name: 'two 2.0.0', text: `MIT License\n\nCopyright (c) Two\n\n${terms('"', ' ')}` },
    ]);
    expect(notices).toBe(
      [
        '/*!\none 1.0.0\nThe MIT License\nCopyright (c) One',
        'two 2.0.0\nMIT License\nCopyright (c) Two',
        'Permission is hereby granted.',
        'THE SOFTWARE IS PROVIDED "AS IS".\n*/',
      ].join('\n\n'),
    );
  });

  it('stay whole and apart where their terms differ, also without a copyright, and close no comment early', () => {
    const notices = sharedNotices([
      { name: 'one 1.0.0', text: 'Copyright (c) One\n\nDo what you like.' },
      { name: 'two 2.0.0', text: 'Do */ nothing.' },
    ]);
    expect(notices).toBe(
      '/*!\none 1.0.0\nCopyright (c) One\n\nDo what you like.\n*/\n/*!\ntwo 2.0.0\n\nDo * / nothing.\n*/',
    );
  });
});
