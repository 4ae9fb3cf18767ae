import { asServerError, remedyFor, ServerError } from '../../../../src/sidebar/shell/server/server-error';

test.each([
  ['keyRejected', 'letInAnew'],
  ['nothingPulled', 'pull'],
  ['planGone', 'review'],
  ['busy', 'reload'],
  ['columnsMixedUp', 'putRight'],
  ['tabChanged', 'review'],
  ['refused', undefined],
])('for %s the way out is %s', (code, remedy) => {
  expect(remedyFor(new ServerError(code, ''), 'preview')).toBe(remedy);
});

test('rows whose preview is of no use any more are previewed again, and what is being read has no preview yet', () => {
  expect(remedyFor(new ServerError('planGone', ''), 'rows')).toBe('review');
  expect(remedyFor(new ServerError('planGone', ''), 'planRows')).toBeUndefined();
  expect(remedyFor(new ServerError('keyRejected', ''), 'rows')).toBe('letInAnew');
});

test('keeps the message of an unforeseen error', () => {
  expect(asServerError(new TypeError('x is undefined'))).toMatchObject({
    code: 'unexpected',
    message: 'x is undefined',
  });
});
