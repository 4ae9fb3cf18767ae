import { useSignal } from '@preact/signals';
import type { TargetedSubmitEvent } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Page } from '../shell/page';
import type { OAuthFormView } from '../shell/server/rpc-views';
import { useSidebar } from '../shell/sidebar-context';
import { Button } from '../widgets/button';
import type { Agreeing, KeyHolder, OAuthAttempt } from './connection-model';
import { followAttempt } from './follow-attempt';
import { JobsStop } from './jobs-stop';
import { OAuthField } from './oauth-field';
import { TrustTick } from './trust-tick';

interface OAuthProps {
  readonly form: OAuthFormView;
  /** The connection that is to be let in so from now on; absent for one of another shop. */
  readonly replaces?: KeyHolder;
  /** Set while the person agrees in another window. */
  readonly attempt?: OAuthAttempt;
  readonly goBack?: () => void;
}

/** Where a person connects by what they registered with the vendor. */
export const oauthPage: Page<OAuthProps> = {
  title: ({ texts }) => texts.oauth.title,
  back:
    ({ model }, { replaces }) =>
    () =>
      model.connection.changeKey(replaces ?? null),
  Content: ({ attempt, ...form }) =>
    attempt ? <Agree {...form} kind="oauth" attempt={attempt} /> : <OAuthForm {...form} />,
  keyOf: ({ attempt }) => attempt?.id ?? '',
};

/** In the order in which they are asked for. */
const fields = ['clientId', 'clientSecret', 'authorizationUrl', 'tokenUrl', 'apiUrl', 'revokeUrl', 'scope'] as const;
type FieldName = (typeof fields)[number];
const optional: ReadonlySet<FieldName> = new Set(['revokeUrl', 'scope']);

/** As the script takes it: the same application, at the same server. */
function isSecretOf(kept: OAuthFormView['secretOf'], { clientId, tokenUrl }: OAuthFormView['app']): boolean {
  return kept !== null && clientId.trim() === kept.clientId && hostOf(tokenUrl.trim()) === kept.tokenHost;
}

const hostOf = (address: string): string => /^https:\/\/([^/?#:]+)/i.exec(address)?.[1]?.toLowerCase() ?? '';

function OAuthForm({ form, replaces }: OAuthProps) {
  const { model, texts } = useSidebar();
  const words = texts.oauth;
  const installation = model.state.value?.installation ?? 'bound';
  const entered = useSignal({ ...form.app, clientSecret: '' });
  const isTried = useSignal(false);
  const isTrusted = useSignal(false);
  const isTrustMissed = useSignal(false);
  const hasSecret = replaces !== undefined && isSecretOf(form.secretOf, entered.value);
  const isMissing = (name: FieldName): boolean =>
    entered.value[name].trim() === '' && !optional.has(name) && !(name === 'clientSecret' && hasSecret);
  const submit = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    isTried.value = true;
    isTrustMissed.value = installation === 'bound' && !isTrusted.value;
    if (isTrustMissed.value || fields.some(isMissing)) return;
    void model.connection.beginOAuth(entered.value, form, replaces);
  };
  return (
    <form class="form" onSubmit={submit} noValidate>
      <p class="lead">{words.lead}</p>
      <OAuthField id="callback" label={words.callback} value={form.callback} />
      {fields.map((name) => (
        <OAuthField
          key={name}
          id={name}
          label={words.fields[name]}
          value={entered.value[name]}
          isSecret={name === 'clientSecret'}
          hint={optional.has(name) ? words.optional : name === 'clientSecret' && hasSecret ? words.secretKept : ''}
          error={isTried.value && isMissing(name) ? words.missing : ''}
          onChange={(text) => {
            entered.value = { ...entered.value, [name]: text };
          }}
        />
      ))}
      <p class="hint">{words.privacy[installation]}</p>
      {installation === 'bound' && <TrustTick label={words.trust} isTicked={isTrusted} isMissed={isTrustMissed} />}
      {!replaces && model.state.value?.connection && <JobsStop after="jobsAfterSwitch" />}
      <Button look="primary" submits>
        {model.task.value ? words.submitting : words.submit}
      </Button>
    </form>
  );
}

function Agree(view: Agreeing) {
  const { attempt } = view;
  const { model, texts } = useSidebar();
  const words = texts.oauth;
  const isEarly = useSignal(false);
  const look = async () => {
    isEarly.value = false;
    isEarly.value = (await model.connection.lookAfterOAuth(view)) === 'waiting';
  };
  useEffect(() => {
    const stop = followAttempt(() => model.connection.followOAuth(view), document);
    return () => {
      stop();
      void model.connection.leaveOAuth(view);
    };
  }, [attempt.id]);
  return (
    <section class="stack">
      <p class="lead">{words.startedLead}</p>
      <a class="button primary" href={attempt.url} target="_blank" rel="noreferrer">
        {words.agree}
      </a>
      <Button onClick={() => void look()}>{model.task.value ? words.checking : words.done}</Button>
      <p class="hint" role="status">
        {isEarly.value ? words.notYet : ''}
      </p>
    </section>
  );
}
