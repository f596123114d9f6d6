import { sieve } from '../../sieve/sieve';
import type { Span } from '../../span';
import { commandStarts, isTold } from './commands';
import { type Form, form } from './forms';

const post = String.raw`(?:(?:dette |det her |vores )?(?:opslag\p{L}{0,3}|billede\p{L}{0,1}|video\p{L}{0,4}|reel\p{L}{0,3}|side|facebookside))`;

/** What begs for a reaction that says nothing, as the beginning of a clause. */
const baits: readonly Form[] = [
  // "Lik og del", "Synes godt om opslaget", "Like, hvis du er enig", "Del opslaget"
  form(
    String.raw`^(?:lik|like|likes?|smid et like|synes godt om|tryk (?:på )?(?:synes godt om|like|følg|hjertet))\P{L}{0,4}(?:$|og (?:del|kommentér|kommenter|følg|tag|giv)|(?:og |, )?(?:${post}|os|siden|hvis|for|del|og)\b)`,
  ),
  form(
    String.raw`^del(?: (?:gerne|meget gerne|endelig|lige))?(?:\P{L}{0,5}$| (?:${post}|nyheden|budskabet|stillingen|linket|i (?:dit|jeres|dine)|med (?:en|dine?|jeres|alle|dit)|hvis (?:du|I)|endelig|løs|videre|, hvis|så (?:alle|flere|vi)|gerne)\b)`,
  ),
  // "Følg os", "Følg Solvognen Rejser", "tryk følg", "Husk at følge siden"
  form(
    String.raw`^(?:husk (?:lige |også )?at )?(?:følge? (?:os|mig|siden|vores (?:side|profil|konto)|@[\p{L}\d._]{1,30}|\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){0,2})|(?:like|trykke? (?:på )?(?:følg|like|synes godt om)))(?: på (?:facebook|instagram|linkedin|tiktok|some|de sociale medier|sociale medier)(?: (?:og|eller) \p{L}{3,12})?)?(?=\P{L}{0,4}$| og |, | for (?:mere|flere|at)| hvis)`,
  ),
  // "Giv os et hjerte", "Smid en 👍", "Læg et par stjerner", "Giv en tommel op"
  form(
    String.raw`^(?:giv|smid|læg|efterlad|send|kast) (?:os |den |det |opslaget |lige |gerne ){0,2}(?:et|en|et par|fem|5|nogle) ?(?:like|likes|hjerte|hjerter|tommel\p{L}{0,4}|thumbs up|stjerner|emoji|smiley|\p{Extended_Pictographic})`,
  ),
  // "Tag en ven", "Tag din filmmakker i kommentarfeltet"
  form(
    String.raw`^tag (?:gerne |lige |endelig )?(?:(?:en|et|to|tre|\d|din|dine|dem|den|jeres|alle|nogen) (?:\p{L}{2,20} )?(?:ven|venner|veninde|veninder|person|personer|kollega|kollegaer|kolleger|makker|familie|kæreste|nabo|søster|bror|mor|far|i (?:dit netværk|kommentar\p{L}{0,6}|tråden))|vedkommende\b|ham eller hende\b|[^.!?]{2,40} i (?:kommentar\p{L}{0,8}|tråden|opslaget|kommentarsporet))`,
  ),
  // "Kommentér JA", "Skriv JA i kommentaren", "Svar med en 🎉"
  form(
    String.raw`^(?:kommentér|kommenter|skriv|svar|smid)(?: (?:blot|bare|lige|et|ordet|med|gerne)){0,3} (?:["“”»]\p{L}{1,20}["”“«](?= (?:i|herunder|nedenfor|hvis|så|for)\b|[,!.]|\P{L}{0,4}$)|ja\b(?!,? nej)|mig\b(?= herunder| i kommentar)|info\b|\d\b|(?:en |et )?(?:emoji|hjerte|\p{Extended_Pictographic}))`,
  ),
  // "Hånden op, hvis", "Hvem er med?", "Gem opslaget", "Stem på os", "Lad os nå 1.000 følgere"
  form(
    String.raw`^(?:(?:op med )?hånden? op,? (?:hvis|alle)|gem (?:dette |det her )?opslag\p{L}{0,3}|stem (?:nu |gerne )?på os|(?:lad os|hjælp os med at) (?:nå|ramme|få) (?:op på )?\d[\d.]{0,8} (?:likes?|følgere|delinger|kommentarer)|reagér med|reager med|dobbelttryk|re-?tweet|genopslå)\b`,
  ),
  // "Del med en, der", "Spred budskabet", "Skriv GUIDE, så sender jeg den", "Hjælp os med at sprede"
  form(
    String.raw`^(?:del (?:den|det|denne|dette|med)|send (?:den|det|dette|denne)(?: gerne| endelig)? videre til|spred (?:ordet|budskabet|det glade)|hjælp (?:os )?(?:med )?(?:at )?(?:sprede|dele) |(?:skriv|kommentér|kommenter) [^.!?]{1,30},? (?:så|og jeg|og vi) (?:sender|får (?:du|I)|dm'er)|vis (?:din|jeres) støtte (?:med|ved)|smid (?:et|en) |sæt (?:et|en) (?:kryds|hjerte|like|\p{Extended_Pictographic}))`,
  ),
  // "Du må gerne dele i din story for at øge dine chancer"
  form(
    String.raw`^(?:du|I) (?:må|kan) (?:også |meget )?(?:gerne )?(?:dele|tagge|like)\b[^.!?]{0,60}(?:chance\p{L}{0,4}|lodtrækning\p{L}{0,3}|lod\b|vinde)`,
  ),
  // "Skriv i en kommentar, hvem du vil have med": a ticket in a draw
  form(
    String.raw`^(?:skriv|kommentér|kommenter|fortæl)(?: os)?\b[^.!?]{0,120}(?:deltager (?:du|I)|er (?:du|I) med i (?:lodtrækningen|konkurrencen)|og vind\b|for at (?:deltage|vinde)|så trækker vi)`,
  ),
];

const siftBaits = sieve(baits);

/** Asking for a real answer in the same breath redeems it: "Del din historie", "kommentér med det eksempel, du kender". */
const asksForSubstance = form(
  String.raw`\b(?:din (?:historie|oplevelse|erfaring|mening|holdning)|dine (?:erfaringer|tanker|idéer|ideer|råd|tips)|jeres (?:erfaringer|historier|idéer|ideer|oplevelser)|hvad du|hvad I|hvilke[nt]?|hvordan (?:du|I)|hvorfor (?:du|I)|hvornår (?:du|I))\b`,
);

/** Where a prize hangs on it, the answer is a ticket. */
const raffle = form(
  String.raw`\b(?:vind|vinde|udlodde[rs]?|vinder\p{L}{0,3}|konkurrence\p{L}{0,3}|lodtrækning\p{L}{0,3}|lod|deltag|deltage|deltager|præmie\p{L}{0,3}|giveaway|chance(?:r|n|rne)?)\b`,
);

/** What passes a post on: "del opslaget", "tag en ven". */
const passesOn = form(
  String.raw`\b(?:del(?:e)? (?:gerne |også |dette |det her |vores |i )?(?:opslag\p{L}{0,3}|story|din story|konkurrencen|siden|billedet|videoen)|lik(?:e)? og del|tagg?e?r? (?:gerne |mindst |også )?(?:en|to|tre|\d|din|dine|venner|nogen)\b[^.!?]{0,30})`,
);

/** The steps of a draw, numbered: "1) Synes godt om opslaget". */
const numbered = /^\P{L}{0,12}(?:[1-9][).:]|[1-9]\uFE0F?\u20E3) ?/u;

/** The stretch of a Danish sentence that begs for likes, shares, tags or one-word comments; `undefined` when it doesn't. */
export function findBait(sentence: string): Span | undefined {
  const sifted = siftBaits(sentence);
  if (sifted.length === 0) return undefined;
  const isRaffle = raffle.test(sentence);
  const step = numbered.exec(sentence)?.[0].length ?? 0;
  for (const start of step > 0 ? [step, ...commandStarts(sentence)] : commandStarts(sentence)) {
    const clause = sentence.slice(start);
    if (!sifted.some((bait) => bait.test(clause)) || isTold(sentence, start)) continue;
    if (isRaffle || !asksForSubstance.test(clause)) return { start, end: start + withoutEnding(clause).length };
  }
  return undefined;
}

/** Whether the sentence asks to share the post or to tag somebody. */
export function asksToPassOn(sentence: string): boolean {
  return passesOn.test(sentence);
}

/** Whether something can be won. */
export function holdsRaffle(sentence: string): boolean {
  return raffle.test(sentence);
}

function withoutEnding(clause: string): string {
  let end = clause.length;
  while (/[\s.!?…]/.test(clause[end - 1] ?? '-')) end--;
  return clause.slice(0, end);
}
