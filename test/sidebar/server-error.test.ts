import { asServerError, remedyFor, ServerError } from '../../src/sidebar/server-error';

test.each([
  ['keyRejected', 'changeKey'],
  ['nothingPulled', 'pull'],
  ['planGone', 'review'],
  ['busy', 'reload'],
  ['refused', undefined],
])('for %s the way out is %s', (code, remedy) => {
  expect(remedyFor(new ServerError(code, ''))).toBe(remedy);
});

test('keeps the message of an unforeseen error', () => {
  expect(asServerError(new TypeError('x is undefined'))).toMatchObject({
    code: 'unexpected',
    message: 'x is undefined',
  });
});
