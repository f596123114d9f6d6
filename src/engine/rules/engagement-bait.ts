import { voices } from '../languages/voices';
import { isQuoted, once, type Post, spanIn } from '../post';
import { defineRule } from '../rule';

const message = {
  en: 'Begs for a reaction that says nothing. Ask what you would really like to know, or leave it out.',
  da: 'Tigger om en reaktion, der ikke siger noget. Spørg om det, du gerne vil vide, eller lad det ude.',
};

/** Where a prize hangs on it, in Danish. */
const lawMessage = {
  en: 'May breach Danish marketing law, § 10 (this is not legal advice). Let people take part without tagging or sharing.',
  da: 'Kan stride mod markedsføringsloven § 10 (ikke juridisk rådgivning). Lad folk deltage uden at skulle tagge eller dele.',
};

/** How near a prize stands to what it hangs on, in sentences. Chosen: the lines of a competition. */
const near = 3;

/** Begging for likes, shares, tags and one-word comments. */
export const engagementBait = defineRule({
  id: 'engagement-bait',
  scope: 'sentence',
  severity: 'information',
  languages: ['en', 'da'],
  summary: {
    en: 'Begs for likes, shares, tags or one-word comments.',
    da: 'Tigger om likes, delinger, tags eller kommentarer på ét ord.',
  },
  evidence: [
    {
      basis: 'policy',
      claim:
        'Facebook shows posts less that beg for reactions, comments, shares, tags or votes. Asking for help, advice or recommendations is exempt, ' +
        'and so is a question whose answer is not dictated.',
      source:
        'Meta (2017), News Feed FYI: Fighting Engagement Bait on Facebook, https://about.fb.com/news/2017/12/news-feed-fyi-fighting-engagement-bait-on-facebook/',
    },
    {
      basis: 'house',
      claim: 'A like can’t be answered. What a reader thinks can be, and it is what the writer would learn from.',
      source: 'Two-Way’s own reading of published and invented posts (2026)',
    },
    {
      basis: 'policy',
      claim:
        'In Denmark the Consumer Ombudsman holds that a competition may not require people to tag others: the notice that a tag sends is advertising nobody agreed to (Marketing Practices Act § 10). A business was fined for it in 2022.',
      source:
        'Markedsføringsloven, LBK nr 866 af 15/06/2022, § 10, https://www.retsinformation.dk/eli/lta/2022/866; Retten i Kolding (2022), reported at https://www.clemenslaw.dk/overtraedelse-af-spamforbuddet/',
    },
  ],
  examples: [
    {
      language: 'en',
      text: 'Our café opens on Monday. [[Like and share]]!',
      becomes: 'Our café opens on Monday.',
    },
    {
      language: 'en',
      text: 'The square should be car-free. [[Comment YES if you agree]]!',
      becomes: 'The square should be car-free. Do you agree, or do you see it differently?',
    },
    {
      language: 'en',
      text: '[[RT if you agree that trains beat planes]].',
      becomes: 'Do you agree that trains beat planes, or do you see it differently?',
    },
    { language: 'en', text: 'The rye is back. [[Tag a friend who needs bread]].', becomes: 'The rye is back.' },
    { language: 'en', text: 'The rye is back. [[Smash that follow button]]!', becomes: 'The rye is back.' },
    { language: 'en', text: 'We have two tickets. To win, [[share this post and wait for Friday]].' },
    { language: 'en', text: 'New in the shop. [[❤️ this post]]!', becomes: 'New in the shop.' },
    {
      language: 'en',
      text: 'The guide is done. [[Comment “GUIDE” and I’ll send it]].',
      becomes: 'The guide is done.',
    },
    { language: 'en', text: '[[Retweet if your grandmother baked]]!' },
    {
      language: 'en',
      text: 'To enter: [[save this post and tell us your favourite loaf]].',
      because: 'The answer is a ticket.',
    },
    { language: 'en', text: 'Share your photo of the flood with the museum.', because: 'Something to show.' },
    {
      language: 'en',
      text: 'Tag your photos with #harbour and we show them in the hall.',
      because: 'Something to show.',
    },
    { language: 'en', text: 'Reply STOP to unsubscribe.', because: 'A key to press, not a reaction.' },
    {
      language: 'en',
      text: 'Share your own recipe with us, and we’ll bake two of them.',
      because: 'Asks for something of substance.',
    },
    { language: 'en', text: 'Tell us which of the two loaves you would keep.' },
    { language: 'en', text: 'Comment on issue 42 if the export fails for you.', because: 'A real matter to speak to.' },
    { language: 'en', text: 'If you like strong coffee, ask for the Harar.' },
    { language: 'en', text: 'Posts that say “Like and share!” are shown less.', because: 'A quoted voice.' },
    { language: 'en', text: 'Follow the path to the lake and turn left.' },
    { language: 'en', text: 'We like and use the new tool every day.' },
    { language: 'da', text: 'Caféen åbner på mandag. [[Lik og del]]!' },
    { language: 'da', text: '[[Del opslaget, hvis du også savner sommer]].' },
    { language: 'da', text: '[[Tag en ven, der trænger til en pause]].' },
    { language: 'da', text: '[[Skriv JA i kommentarfeltet, så sender vi opskriften]].' },
    { language: 'da', text: 'Kan du lide bænken? [[Giv os et hjerte ❤️]]' },
    { language: 'da', text: '[[Følg os]]!' },
    { language: 'da', text: 'Vind en kurv: [[synes godt om opslaget og tag to venner]].' },
    { language: 'da', text: 'Del din historie om broen med os.', because: 'En historie er et svar.' },
    {
      language: 'da',
      text: 'Skriv i en kommentar, hvilken af de to farver du ville vælge.',
      because: 'Et rigtigt spørgsmål.',
    },
    { language: 'da', text: 'Vi deler ud af overskuddet på lørdag.', because: 'Noget andet end et opslag.' },
    { language: 'da', text: 'Del dejen i fire, og lad den hvile.', because: 'En opskrift.' },
    { language: 'da', text: 'Tag en jakke med, for det blæser på kajen.', because: 'Et råd.' },
    { language: 'da', text: '“Lik og del,” skrev de under hvert billede.', because: 'En citeret stemme.' },
    { language: 'da', text: 'Følg stien til den røde bænk.', because: 'En vejviser.' },
  ],

  *check(post) {
    const { findBait } = voices[post.language];
    for (const [index, sentence] of post.sentences.entries()) {
      const bait = once(sentence, findBait);
      if (!bait || isQuoted(sentence, bait.start, bait.start + 1)) continue;
      const span = spanIn(sentence, bait.start, bait.end);
      yield { span, message: isPrizeForPassingOn(post, index) ? lawMessage : message };
    }
  },
});

/** Whether something can be won by passing the post of the sentence at `index` on. */
function isPrizeForPassingOn({ sentences, language }: Post, index: number): boolean {
  const { asksToPassOn, holdsRaffle } = voices[language];
  const sentence = sentences[index];
  if (!sentence || !once(sentence, asksToPassOn)) return false;
  return sentences.slice(Math.max(0, index - near), index + near + 1).some((each) => once(each, holdsRaffle));
}
