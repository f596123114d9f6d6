import { sentencesThat } from '../exchange';
import { defineOpening } from '../opening';

/** A definite door: whom to tell, what about, where to come and talk. */
export const invite = defineOpening({
  id: 'invite',
  languages: ['en', 'da'],
  summary: {
    en: 'A definite invitation to answer, to try, or to meet and talk.',
    da: 'En konkret invitation til at svare, prøve eller mødes og tale.',
  },
  evidence: [
    {
      basis: 'peer-reviewed',
      claim:
        'Among what readers of organisations’ blogs rated as a conversational human voice is that it invites people to conversation; the voice went with trust and satisfaction. Correlations, no experiment.',
      source:
        'Kelleher, T. (2009). Conversational voice, communicated commitment, and public relations outcomes in interactive online communication. Journal of Communication 59(1), 172–188. https://doi.org/10.1111/j.1460-2466.2008.01410.x',
    },
    {
      basis: 'house',
      claim:
        'Where posts were labelled sentence by sentence, an invitation counted when it named a matter, a person or a meeting. Worn lines ("feel free to reach out") and commands to buy did not.',
      source: 'Two-Way’s own reading of published and invented posts (2026)',
    },
  ],
  examples: [
    { language: 'en', text: 'The new benches come in May. [[Tell us which corner of the square gets no sun.]]' },
    { language: 'en', text: '[[If you were on the 7.40 ferry, write to Ida about how long you waited.]]' },
    { language: 'en', text: '[[Reply with the name of the baker who taught you.]]' },
    { language: 'en', text: '[[We’d love to hear which of the two handles you would keep.]]' },
    {
      language: 'en',
      text: '[[Mette is at the desk until six and wants to see your drawings.]]',
      because: 'A door without a command.',
    },
    { language: 'en', text: '[[There’s a notebook by the door for what we forgot.]]', because: 'A place to answer.' },
    { language: 'en', text: '[[Open an issue with the log, and we look at it together.]]' },
    { language: 'en', text: '[[We’re looking for five households to try the bin and tell us what smells.]]' },
    {
      language: 'en',
      text: '[[Join us on Thursday at seven to talk about the new quay.]]',
      because: 'People meet and talk.',
    },
    { language: 'en', text: '[[You can write on the plans themselves.]]' },
    { language: 'en', text: 'Your opinion matters to us.', because: 'Nothing to answer.' },
    { language: 'en', text: 'Feel free to reach out!', because: 'Worn, and about nothing.' },
    { language: 'en', text: 'Join our mailing list today!', because: 'A command to sign up.' },
    { language: 'en', text: 'Comment YES to win a jar of honey.', because: 'Begs for a word.' },
    { language: 'en', text: 'Please do not open issues about the old version.', because: 'A door that is shut.' },
    { language: 'en', text: 'For more information, call the press office.', because: 'Sends the reader off.' },
    { language: 'en', text: 'If the light is red, press the button and wait.', because: 'A step of a how-to.' },
    { language: 'en', text: 'They told the guests to write to the mayor.', because: 'It tells of others.' },
    { language: 'en', text: '“Tell us what you think,” it said on the box.', because: 'A quoted voice.' },
    { language: 'en', text: '## Join the discussion\n\nThe hall seats ninety.', because: 'A bare heading.' },
    {
      language: 'en',
      text: 'Add a comment to the second cell and save the sheet.',
      because: 'A step, not a door to us.',
    },
    { language: 'da', text: '[[Skriv til Ida inden fredag, hvis jeres stoppested mangler læ.]]' },
    { language: 'da', text: '[[Sig til, hvis skiltet peger forkert.]]' },
    { language: 'da', text: '[[Giv os et praj, når lampen blinker igen.]]' },
    { language: 'da', text: '[[Vi hører gerne fra jer, der cykler til arbejde om vinteren.]]' },
    { language: 'da', text: '[[Læg en seddel i kassen ved lågen.]]' },
    { language: 'da', text: '[[Kom forbi torsdag mellem 16 og 18, og sig, hvad der mangler.]]' },
    { language: 'da', text: '[[Fortæl os, hvilken af de to bænke du ville beholde.]]' },
    {
      language: 'da',
      text: 'Taget drypper ved bord 4. [[Send et billede til kontoret@mollen.example, hvis det også drypper hos dig.]]',
    },
    { language: 'da', text: '[[I må meget gerne sige imod på mødet.]]' },
    { language: 'da', text: 'Skriv koden fra brevet i feltet, og tryk på Næste.', because: 'Et trin i en vejledning.' },
    {
      language: 'da',
      text: 'Send din ansøgning til kontoret senest den 1. maj.',
      because: 'En ansøgning er ikke et svar.',
    },
    { language: 'da', text: 'Tøv ikke med at kontakte os.', because: 'En slidt opfordring, der ikke beder om noget.' },
    { language: 'da', text: 'Skriv JA i kommentaren, og vind en kurv.', because: 'En konkurrence om opmærksomhed.' },
    { language: 'da', text: 'Vi skrev til kommunen i marts.', because: 'Fortalt, ikke bedt om.' },
    { language: 'da', text: '»Kom forbi og sig det til mig,« sagde bageren.', because: 'En citeret stemme.' },
    { language: 'da', text: 'Ring til vagten, hvis pumpen står stille.', because: 'En instruks.' },
  ],
  find: (post) => sentencesThat(post, 'invite'),
});
