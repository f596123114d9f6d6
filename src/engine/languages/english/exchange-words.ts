import type { WordClasses } from './patterns';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Open classes of words that the patterns of the openings have in common. */
export const exchangeWords: WordClasses = {
  WE: set('we i'),
  US: set('us me'),
  HAVE: set("have has had 's"),
  BE: set("is are was were be been am 's"),
  /** What may stand before a verb and leaves its meaning alone. */
  SOFTLY:
    set(`also just even kindly first already still simply honestly really actually only again recently rightly quite
    since then once politely patiently gently quietly later clearly both repeatedly generously correctly often always truly
    currently simply frankly probably certainly now yet ever even finally`),
  /** Deeds of somebody who speaks to us or does something for us: they want "us" behind them. */
  TOLD: set(`told showed shown asked taught reminded warned gave sent lent brought corrected convinced persuaded
    called emailed e-mailed phoned rang texted messaged mailed handed alerted tipped challenged pushed nudged talked stopped
    saved caught bought invited met written wrote pressed begged urged surprised scolded`),
  /** Words by which somebody makes a point. */
  SAID: set(`asked suggested reported noticed spotted complained objected argued insisted replied answered commented
    requested proposed wondered voted volunteered flagged disagreed recommended protested pointed nominated corrected queried
    noted mentioned emailed phoned rang remembered recognised recognized`),
  /** Gifts and answers. */
  SENT: set(`sent shared gave wrote told submitted brought lent reported asked suggested answered raised flagged noticed
    spotted showed pointed mentioned taught posted contributed donated voted chose picked named described counted measured
    recorded filled signed requested proposed found tested helped built proved drew translated knitted baked caught objected complained
    warned corrected uploaded mailed emailed phoned rang wanted`),
  /** Work with a result. */
  MADE: set(`found fixed mapped translated drew tested repaired mended knitted baked painted carried planted cleared
    counted measured photographed transcribed donated volunteered organised organized restored rescued traced tracked patched
    debugged rewrote documented migrated implemented contributed caught kept sewed cooked swept hauled lent brought stayed dug sanded welded
    recorded collected compiled proofread stepped turned pieced worked figured spotted`),
  THANKS: set(
    'thanks thank kudos shout-out shoutout props congratulations congrats grateful thankful bravo cheers credit applause hats tip h/t indebted',
  ),
  GENERIC: set(`your their support patience understanding interest loyalty everything all being business trust continued
    ongoing commitment dedication attention cooperation choosing reading watching listening following visiting using flying
    shopping supporting making`),
  FEEDBACK:
    set(`feedback comment comments suggestion suggestions letter letters question questions answer answers reply replies
    idea ideas report reports request requests note notes message messages email emails e-mail e-mails photo photos picture pictures
    recording recordings story stories vote votes response responses complaint complaints objection objections tip tips
    criticism proposal proposals correction corrections drawing drawings sighting sightings memory memories postcard postcards
    submission submissions review reviews concern concerns contribution contributions input advice remarks objection thoughts
    views opinions experience experiences reaction reactions recipe recipes map maps sketch sketches patch
    patches repro example examples count counts log logs`),
  /** What begins a condition: what follows has not happened. */
  IF: set('if unless whether when once whenever should would could can will may might until till before after'),
};
