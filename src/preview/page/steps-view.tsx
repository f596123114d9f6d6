import type { JSX } from 'preact';
import { fill, type Texts } from '../texts';
import type { OfferRef, OfferView } from '../protocol';

interface Props {
  readonly steps: readonly OfferView[] | undefined;
  readonly isAll: boolean;
  readonly at: number;
  readonly texts: Texts;
  onTake(offer: OfferRef): void;
  onAnother(): void;
}

/** The next small step, to be taken or put off for another. */
export function StepsView({ steps, isAll, at, texts, onTake, onAnother }: Props): JSX.Element {
  // Until the others are there, the first one stays.
  const step = steps?.[at] ?? steps?.[0];
  const count = steps?.length ?? 0;
  return (
    <section id="next-step" class="card" aria-label={texts.nextStep}>
      <p class="card-title">{texts.nextStep}</p>
      {step ? (
        <>
          <p class="step-title">
            {step.title} <span class="kind">{step.kind}</span>
          </p>
          {step.why !== '' && <p class="quiet">{step.why}</p>}
          <Change {...step} texts={texts} />
          <p class="actions">
            <button type="button" class="primary" onClick={() => onTake(step.offer)}>
              {texts.takeIt}
            </button>
            {(!isAll || count > 1) && (
              <button type="button" class="secondary" onClick={onAnother}>
                {texts.another}
              </button>
            )}
            {isAll && count > 1 && <span class="quiet">{fill(texts.stepOf, at + 1, count)}</span>}
          </p>
        </>
      ) : (
        <p class="quiet">{steps ? texts.nothingToOffer : texts.loadingOffers}</p>
      )}
    </section>
  );
}

/** How the sentence stands and how it would read. */
export function Change({
  before,
  after,
  texts,
}: Pick<OfferView, 'before' | 'after'> & { readonly texts: Texts }): JSX.Element {
  return (
    <div class="change">
      {before !== '' && (
        <p>
          <span class="change-name">{texts.now}</span> <del>{before}</del>
        </p>
      )}
      {after !== '' && (
        <p>
          <span class="change-name">{before === '' ? texts.added : texts.then}</span> <ins>{withBlanks(after)}</ins>
        </p>
      )}
    </div>
  );
}

/** What only the writer can fill in is set off. */
function withBlanks(text: string): readonly (JSX.Element | string)[] {
  return text
    .split(/(\{[^{}]+\})/)
    .map((piece) => (/^\{[^{}]+\}$/.test(piece) ? <em class="blank">{piece.slice(1, -1)}</em> : piece));
}
