import type { Offer } from '../../finding';
import { once, type Sentence } from '../../post';
import type { Desk } from '../desk';
import { questionsInstead, removalIfIdle } from '../offers-of-a-sentence';

/** Days, hours and what costs nothing are facts too, although no figure or name says them. */
const facts =
  /(?<!\p{L})(?:i (?:dag|morgen|aften|weekenden|overmorgen)|(?:man|tirs|ons|tors|fre|lør|søn)dag\p{L}{0,3}|midnat|gratis|rabat|prøvemåned|uden abonnement|, og hv\p{L}+)(?!\p{L})/iu;

/** The offer to leave the sentence out, where it holds nothing that would be lost. */
export function leavingOut(sentence: Sentence, desk: Desk): readonly Offer[] {
  return once(sentence, holdsFacts) ? [] : removalIfIdle(sentence, desk);
}

function holdsFacts(plain: string): boolean {
  return facts.test(plain);
}

/** What could be asked in place of the last thing said. Further up a question would break off what is being told. */
export function questionsInTheEnd(sentence: Sentence, desk: Desk): readonly Offer[] {
  return desk.post.sentences.at(-1) === sentence ? questionsInstead(sentence, desk, 2) : [];
}
