import { useSignal } from '@preact/signals';
import type { TargetedSubmitEvent } from 'preact';
import { Greeting } from '../shell/greeting';
import type { Page } from '../shell/page';
import { useSidebar } from '../shell/sidebar-context';
import type { SidebarModel } from '../shell/sidebar-model';
import { Button } from '../widgets/button';
import type { KeyHolder } from './connection-model';
import { HostChoice } from './host-choice';
import { JobsStop } from './jobs-stop';
import { KeyField } from './key-field';
import { OwnConnections } from './own-connections';
import { TrustTick } from './trust-tick';

/** Printable, no spaces: what the script accepts as a key. */
const wellFormedKey = /^[\x21-\x7e]+$/;

interface ConnectProps {
  /** The connection that gets another key; absent for one of another shop. */
  readonly replaces?: KeyHolder;
}

/** Where a person tells which shop it is about, at first, for another one, and whenever a key changes. */
export const connectPage: Page<ConnectProps> = {
  title: ({ model, texts }, { replaces }) =>
    replaces ? texts.connect.changeTitle : isConnected(model) ? texts.connect.addTitle : texts.connect.title,
  back: ({ model }) => (isConnected(model) ? model.showHome : undefined),
  Content: ConnectContent,
  keyOf: ({ replaces }) => replaces?.id ?? '',
  showsProblems: true,
};

const isConnected = (model: SidebarModel): boolean => model.state.value?.connection != null;

function ConnectContent({ replaces }: ConnectProps) {
  const { model, texts } = useSidebar();
  const state = model.state.value;
  const own = state && !state.connection && !replaces ? state : undefined;
  return (
    <>
      {!isConnected(model) && <Greeting />}
      {!isConnected(model) && <p class="lead">{texts.connect.lead}</p>}
      {own && <OwnConnections own={own} />}
      {own && own.connections.length > 0 && <h2>{texts.connections.another}</h2>}
      <ConnectForm {...(replaces ? { replaces } : {})} />
    </>
  );
}

function ConnectForm({ replaces }: ConnectProps) {
  const { model, texts } = useSidebar();
  const state = model.state.value;
  const host = useSignal<string>(replaces?.host ?? state?.hosts[0] ?? '');
  const key = useSignal('');
  const issue = useSignal('');
  const isTrusted = useSignal(false);
  const isTrustMissed = useSignal(false);
  const installation = state?.installation ?? 'bound';

  const submit = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const pasted = key.value.trim();
    issue.value =
      pasted === '' ? texts.connect.keyMissing : wellFormedKey.test(pasted) ? '' : texts.connect.keyMalformed;
    isTrustMissed.value = installation === 'bound' && !isTrusted.value;
    const chosen = state?.hosts.find((known) => known === host.value);
    if (issue.value === '' && !isTrustMissed.value && chosen) void model.connection.connect(chosen, pasted, replaces);
  };
  return (
    <form class="form" onSubmit={submit} noValidate>
      {replaces ? (
        <p class="lead">{texts.connect.keyOf(replaces.title, texts.connect.hostHint(replaces.host))}</p>
      ) : (
        <HostChoice hosts={state?.hosts ?? []} host={host} />
      )}
      <KeyField value={key} error={issue.value || (model.problem.value?.error.message ?? '')} />
      <p class="hint">{texts.connect.privacy[installation]}</p>
      {installation === 'bound' && (
        <TrustTick label={texts.connect.trust} isTicked={isTrusted} isMissed={isTrustMissed} />
      )}
      {!replaces && isConnected(model) && (
        <>
          <p class="hint">{texts.connections.addSwitches}</p>
          <JobsStop after="jobsAfterSwitch" />
        </>
      )}
      <Button look="primary" submits>
        {model.task.value ? texts.connect.submitting : texts.connect.submit}
      </Button>
      <Button look="quiet" onClick={() => void model.connection.openOAuth(replaces)}>
        {texts.oauth.open}
      </Button>
    </form>
  );
}
