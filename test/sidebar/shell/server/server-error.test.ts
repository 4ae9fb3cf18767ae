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

test('rows are previewed again in their own view', () => {
  expect(remedyFor(new ServerError('planGone', ''), 'rows')).toBeUndefined();
  expect(remedyFor(new ServerError('keyRejected', ''), 'rows')).toBe('letInAnew');
});

test('keeps the message of an unforeseen error', () => {
  expect(asServerError(new TypeError('x is undefined'))).toMatchObject({
    code: 'unexpected',
    message: 'x is undefined',
  });
});
