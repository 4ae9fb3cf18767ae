/// <reference lib="dom" />
import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { OpenQuestion, PressedButton } from '../apps-script/stores/person-questions';
import type { PageModel } from './page-model';

interface QuestionBoxProps {
  readonly model: PageModel;
  readonly question: OpenQuestion;
}

/** What a script asks, before everything else, as Sheets shows it; Escape and the cross put it away. What waits for it goes on then. */
export function QuestionBox({ model, question }: QuestionBoxProps) {
  const { number, kind, title, prompt, buttons } = question;
  const texts = model.texts.question;
  const box = useRef<HTMLDialogElement>(null);
  const text = useSignal('');
  useLayoutEffect(() => box.current?.showModal(), []);
  const press = (button: PressedButton): void => model.answer(number, { button, text: text.value });
  const isConsent = kind === 'consent';
  const heading = isConsent ? texts.consent : title;
  return (
    <dialog
      ref={box}
      class="question"
      lang={model.language.value}
      aria-label={heading || prompt}
      onCancel={(event) => {
        event.preventDefault();
        press('CLOSE');
      }}
    >
      <button type="button" class="cross" aria-label={texts.close} onClick={() => press('CLOSE')}>
        ×
      </button>
      {heading && <h2>{heading}</h2>}
      {isConsent && <p>{texts.consentAbout}</p>}
      <p class="prompt">{prompt}</p>
      {kind === 'prompt' && (
        <input
          type="text"
          aria-label={texts.answer}
          value={text.value}
          onInput={({ currentTarget }) => {
            text.value = currentTarget.value;
          }}
          onKeyDown={({ key }) => {
            if (key === 'Enter') press(buttonsOf(buttons)[0] ?? 'OK');
          }}
        />
      )}
      <p class="buttons">
        {buttonsOf(buttons).map((button, index) => (
          <button key={button} type="button" class={index === 0 ? 'main' : ''} onClick={() => press(button)}>
            {isConsent && button === 'OK' ? texts.allow : texts.buttons[button]}
          </button>
        ))}
      </p>
    </dialog>
  );
}

/** A constant of `Ui.ButtonSet` names its buttons. */
const buttonsOf = (set: string): readonly Exclude<PressedButton, 'CLOSE'>[] =>
  (['OK', 'YES', 'NO', 'CANCEL'] as const).filter((button) => set.split('_').includes(button));
