import { channelFacts } from '../channels';
import { isBelowFold } from '../fold';
import type { Localised } from '../localised';
import { isQuestion } from '../post';
import { defineRule } from '../rule';
import { doorsAmong, proseToJudge } from '../whole-post';

/** A question that readers of a feed never get to. */
export const buriedQuestion = defineRule({
  id: 'buried-question',
  scope: 'post',
  severity: 'information',
  languages: ['en', 'da'],
  summary: {
    en: 'The only question stands below what the channel shows at first.',
    da: 'Det eneste spørgsmål står under det, som kanalen viser først.',
  },
  evidence: [
    {
      basis: 'practitioner',
      claim:
        'LinkedIn shows three lines of a post, blank ones counted, before “…more”, on a phone as on a desk. Found by trying, September 2024; LinkedIn says nothing about it.',
      source: 'Espirian, J. (2024), “See more” breakpoints on LinkedIn posts, LinkedIn',
    },
    {
      basis: 'practitioner',
      claim:
        'People spent 57 % of their time on a page on what they saw without scrolling. Eye tracking of 120 people on websites, not in feeds.',
      source:
        'Nielsen Norman Group (2018), Scrolling and Attention, https://www.nngroup.com/articles/scrolling-and-attention/',
    },
  ],
  examples: [
    {
      language: 'en',
      text: '---\nchannel: linkedin\n---\nThe square gets new lamps in May.\n\nThere are two kinds.\n\n[[Which would you rather walk under?]]',
      because: 'Blank lines count: the question is the fifth line.',
    },
    {
      language: 'en',
      text: '---\nchannel: LinkedIn\n---\nThe old meters were read by a man with a lamp, who came in January and knocked on every door of the street. The new ones send a number at night, over the same wire as the power itself. Nobody has to be at home. [[What would you want yours to show you?]]',
    },
    {
      language: 'en',
      text: '---\nchannel: x\n---\nThe old meters were read by a man with a lamp, who came in January and knocked on every door of the street. The new ones send a number at night, over the same wire as the power itself. Nobody has to be at home. Nobody gets a cup of coffee either, and the man with the lamp is now a gardener. [[What would you want yours to show you?]]',
      because: 'Beyond the 280 characters of the timeline.',
    },
    {
      language: 'en',
      text: '---\nchannel: linkedin\n---\n- The roof is done.\n- The gate is next.\n- The shed can wait.\n- [[Which would you have begun with?]]',
    },
    {
      language: 'en',
      text: '---\nchannel: linkedin\n---\nWe have one hall.\n\nThree clubs want it.\n\nThursday is the only evening left.\n\n[[Who should have it?]] And what should the others get?\n\nThe board meets in May.',
    },
    {
      language: 'en',
      text: '---\nchannel: linkedin\n---\nWant to save money? We have new windows.\n\nThey are made of larch.\n\n[[Which room would you begin with?]]',
      because: 'A hook at the top is no door.',
    },
    {
      language: 'en',
      text: '---\nchannel: linkedin\n---\nWhich lamp would you rather walk under?\n\nThere are two kinds.\n\nThey cost the same.\n\nWould a third one help?',
      because: 'One question is seen.',
    },
    {
      language: 'en',
      text: '---\nchannel: linkedin\n---\nTell us which lamp you would walk under.\n\nThere are two kinds.\n\nThey cost the same. Is there anything else you would change?',
      because: 'An invitation is seen.',
    },
    {
      language: 'en',
      text: '---\nchannel: linkedin\n---\nTwo kinds of lamps. They cost the same. Which would you rather walk under?',
      because: 'In the first lines.',
    },
    {
      language: 'en',
      text: '---\nchannel: blog\n---\nThe square gets new lamps in May.\n\nThere are two kinds.\n\nWhich would you rather walk under?',
      because: 'A blog shows its posts whole.',
    },
    {
      language: 'en',
      text: '---\nchannel: mastodon\n---\nThe square gets new lamps in May.\n\nThere are two kinds.\n\nWhich would you rather walk under?',
    },
    {
      language: 'en',
      text: 'The square gets new lamps in May.\n\nThere are two kinds.\n\nWhich would you rather walk under?',
      because: 'Nobody says where it is published.',
    },
    {
      language: 'en',
      text: '---\nchannel: linkedin\n---\nThe square gets new lamps in May.\n\nThere are two kinds.\n\nThey cost the same.',
      because: 'Nobody is asked; that is another finding.',
    },
  ],

  *check(post) {
    const facts = post.channel && channelFacts[post.channel];
    if (!facts?.preview || proseToJudge(post).length === 0) return;
    const doors = doorsAmong(post.sentences, post);
    const [first] = doors;
    if (!first || !isBelowFold(post, first, facts.preview)) return;
    const question = doors.find(isQuestion);
    if (!question) return;

    yield { span: { start: question.start, end: question.end }, message: messageFor(facts.name) };
  },
});

function messageFor(channel: string): Localised {
  return {
    en: `The question stands below what ${channel} shows before “see more”. Move it up, or let the first lines lead to it.`,
    da: `Spørgsmålet står under det, ${channel} viser før “se mere”. Flyt det op, eller lad de første linjer føre hen til det.`,
  };
}
