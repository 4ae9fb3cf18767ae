import { useSignal } from '@preact/signals';
import type { TargetedSubmitEvent } from 'preact';
import type { Page } from '../shell/page';
import { useSidebar } from '../shell/sidebar-context';
import { Button } from '../widgets/button';
import type { MailPageView } from './mail-model';

/** To which address a person has notices about their schedules mailed, once they have shown that it is theirs. */
export const mailPage: Page<MailPageView> = {
  title: ({ texts }) => texts.mail.title,
  back:
    ({ model }) =>
    () =>
      void model.settings.open(),
  Content: Mail,
  keyOf: ({ mail }) => `${mail.address} ${mail.proving}`,
};

function Mail({ mail }: MailPageView) {
  const { model, texts } = useSidebar();
  const words = texts.mail;
  return (
    <>
      <p class="lead">{words.lead}</p>
      {!mail.isAllowed && <Permission url={mail.consentUrl} />}
      {mail.lack && mail.lack !== 'consent' && (
        <div class="notice warn" role="status">
          <p>{words.lack[mail.lack]}</p>
        </div>
      )}
      {mail.address !== null && (
        <section class="card">
          <p>{words.goesTo(mail.address)}</p>
          <Button look="danger" onClick={() => void model.mail.stop()}>
            {words.stop}
          </Button>
        </section>
      )}
      {mail.isAllowed && (
        <>
          {mail.proving !== null && (
            <OneField
              label={words.code}
              hint={words.codeSent(mail.proving)}
              button={words.confirm}
              inputMode="numeric"
              onSubmit={model.mail.confirm}
            />
          )}
          <OneField
            label={mail.address === null && mail.proving === null ? words.address : words.otherAddress}
            hint={words.addressHint}
            button={words.send}
            inputMode="email"
            onSubmit={model.mail.prove}
          />
        </>
      )}
    </>
  );
}

/** What to click where Google has not been told that mails may be sent; schedules go on without it. */
function Permission({ url }: { readonly url: string | null }) {
  const { model, texts } = useSidebar();
  const words = texts.mail;
  return (
    <div class="notice warn" role="status">
      <p>{words.notAllowed}</p>
      {url !== null && (
        <a class="button primary" href={url} target="_blank" rel="noreferrer">
          {words.allow}
        </a>
      )}
      <Button look="quiet" onClick={model.mail.open}>
        {words.lookAgain}
      </Button>
    </div>
  );
}

interface OneFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly button: string;
  readonly inputMode: 'numeric' | 'email';
  readonly onSubmit: (text: string) => Promise<void>;
}

function OneField({ label, hint, button, inputMode, onSubmit }: OneFieldProps) {
  const { model } = useSidebar();
  const text = useSignal('');
  const id = `mail-${inputMode}`;
  const submit = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    void onSubmit(text.value.trim());
  };
  return (
    <form class="card form" onSubmit={submit} noValidate>
      <div class="field">
        <label for={id}>{label}</label>
        <input
          id={id}
          type="text"
          inputMode={inputMode}
          autocomplete={inputMode === 'email' ? 'email' : 'one-time-code'}
          value={text.value}
          disabled={model.task.value !== null}
          aria-describedby={`${id}-hint`}
          onInput={(event) => {
            text.value = event.currentTarget.value;
          }}
        />
        <p id={`${id}-hint`} class="hint">
          {hint}
        </p>
      </div>
      <Button submits disabled={text.value.trim() === ''}>
        {button}
      </Button>
    </form>
  );
}
