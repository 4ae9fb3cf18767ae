import { Loader } from '../../../../src/sidebar/shell/server/loader';

test('asks once, and again only after a failure', async () => {
  const answers = [() => Promise.reject(new Error('offline')), () => Promise.resolve('a')];
  let asked = 0;
  const ask = () => (answers[asked++] ?? (() => Promise.resolve('too often')))();
  const loader = new Loader<string>();

  await loader.need(ask);
  expect(loader.state.value).toMatchObject({ status: 'failed', error: { message: 'offline' } });
  await loader.need(ask);
  await loader.need(ask);

  expect(loader.state.value).toEqual({ status: 'ready', value: 'a' });
});

test('an answer that comes late does not replace a newer one', async () => {
  let answerFirst: (value: string) => void = () => {};
  const loader = new Loader<string>();
  const first = loader.renew(
    () =>
      new Promise((resolve) => {
        answerFirst = resolve;
      }),
  );
  await loader.renew(() => Promise.resolve('new'));
  answerFirst('old');
  await first;

  expect(loader.state.value).toEqual({ status: 'ready', value: 'new' });
});
