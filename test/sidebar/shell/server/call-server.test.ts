import { createCallServer, type ScriptRun } from '../../../../src/sidebar/shell/server/call-server';

/** `google.script.run` that answers every call in the same way; notes what it was asked. */
function scriptRunThat(answers: { text: string } | { error: Error }) {
  const requests: string[] = [];
  const runner = (success?: (text: string) => void, failure?: (error: Error) => void): ScriptRun => ({
    withSuccessHandler: (handler) => runner(handler, failure),
    withFailureHandler: (handler) => runner(success, handler),
    rpc: (request) => {
      requests.push(request);
      if ('text' in answers) success?.(answers.text);
      else failure?.(answers.error);
    },
  });
  return { run: runner(), requests };
}

const ignoreNotices = () => undefined;

test('sends the call and its arguments as one JSON text and gives back the value', async () => {
  const { run, requests } = scriptRunThat({ text: '{"ok":true,"value":{"hourly":true}}' });

  await expect(createCallServer(run, ignoreNotices)('schedule.set', { hourly: true })).resolves.toEqual({
    hourly: true,
  });
  expect(requests).toEqual(['{"call":"schedule.set","args":{"hourly":true}}']);
});

test('turns an error answer into an error with its code and message', async () => {
  const { run } = scriptRunThat({ text: '{"ok":false,"error":{"code":"keyRejected","message":"Kunci ditolak"}}' });

  await expect(createCallServer(run, ignoreNotices)('state.get', {})).rejects.toMatchObject({
    code: 'keyRejected',
    message: 'Kunci ditolak',
  });
});

test('tells a failure of the transport apart from one of the script', async () => {
  const { run } = scriptRunThat({ error: new Error('NetworkError: Connection failure') });

  await expect(createCallServer(run, ignoreNotices)('state.get', {})).rejects.toMatchObject({
    code: 'transport',
    message: 'NetworkError: Connection failure',
  });
});

test.each(['<html>', 'null', '7', '{}', '{"ok":true}', '{"ok":"yes","value":1}', '{"ok":false,"error":null}'])(
  'an answer that is none is a failure of the transport: %s',
  async (text) => {
    const { run } = scriptRunThat({ text });

    await expect(createCallServer(run, ignoreNotices)('state.get', {})).rejects.toMatchObject({ code: 'transport' });
  },
);

test('hands on what the person has to hear of besides, with an answer and with an error', async () => {
  const heard: string[] = [];
  const hear = (notices: readonly string[]) => heard.push(...notices);
  const { run } = scriptRunThat({ text: '{"ok":true,"value":{},"notices":["the mark stayed"]}' });
  const failing = scriptRunThat({
    text: '{"ok":false,"error":{"code":"busy","message":"busy"},"notices":["it had left"]}',
  });

  await createCallServer(run, hear)('state.get', {});
  await expect(createCallServer(failing.run, hear)('state.get', {})).rejects.toMatchObject({ code: 'busy' });
  expect(heard).toEqual(['the mark stayed', 'it had left']);
});
