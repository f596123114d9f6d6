import { Component, createRef, type JSX } from 'preact';
import type { Mark, OfferRef, OfferView } from '../protocol';
import type { Texts } from '../texts';
import { Change } from './steps-view';

interface Props {
  readonly mark: Mark;
  /** What the card is about, in the page. */
  readonly anchor: Element;
  /** `undefined` as long as they are being thought of. */
  readonly offers: readonly OfferView[] | undefined;
  readonly texts: Texts;
  onTake(offer: OfferRef): void;
  onGoTo(): void;
  onEnter(): void;
  onLeave(): void;
}

/** Between mark and card, in CSS pixels. */
const gap = 6;

/** Why something is marked, and what could stand there instead. */
export class CardView extends Component<Props> {
  readonly #element = createRef<HTMLDivElement>();

  override componentDidMount(): void {
    this.#place();
  }

  override componentDidUpdate(): void {
    this.#place();
  }

  override render({ mark, offers, texts, onTake, onGoTo, onEnter, onLeave }: Props): JSX.Element {
    return (
      <div
        id="card"
        class={mark.kind}
        role="dialog"
        aria-label={texts.card}
        ref={this.#element}
        onMouseEnter={onEnter}
        onMouseLeave={onLeave}
      >
        <p class="card-title">
          <i class={`swatch ${mark.kind}`} aria-hidden="true" />{' '}
          {mark.kind === 'finding' ? texts.finding : texts.opening}
        </p>
        <p>{mark.reason}</p>
        {mark.finding !== undefined && offers === undefined && <p class="quiet">{texts.loadingOffers}</p>}
        {mark.finding !== undefined && offers?.length === 0 && <p class="quiet">{texts.noOffers}</p>}
        {offers?.map((offer) => (
          <button key={`${offer.title} ${offer.after}`} type="button" class="offer" onClick={() => onTake(offer.offer)}>
            <span class="offer-title">
              {offer.title} <span class="kind">{offer.kind}</span>
            </span>
            {offer.why !== '' && <span class="quiet why">{offer.why}</span>}
            <Change before="" after={offer.after} texts={{ ...texts, added: '→' }} />
          </button>
        ))}
        <p class="actions">
          <button type="button" class="link" onClick={onGoTo}>
            {texts.goToText}
          </button>
        </p>
      </div>
    );
  }

  /** Below the mark, or above it where there is more room; never beyond the page's sides. */
  #place(): void {
    const card = this.#element.current;
    if (!card) return;
    const mark = this.props.anchor.getClientRects()[0] ?? this.props.anchor.getBoundingClientRect();
    const below = window.innerHeight - mark.bottom;
    const isBelow = below > card.offsetHeight + gap || below > mark.top;
    const top = isBelow ? mark.bottom + gap : mark.top - gap - card.offsetHeight;
    const left = Math.max(8, Math.min(mark.left, document.documentElement.clientWidth - card.offsetWidth - 8));
    card.style.top = `${top + window.scrollY}px`;
    card.style.left = `${left + window.scrollX}px`;
  }
}
