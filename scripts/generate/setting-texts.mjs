// What the settings page says, in both languages: VS Code puts in each text of package.nls*.json for its key in package.json.

/** @typedef {import('../../src/engine/index').Rule} Rule */
/** @typedef {import('../../src/engine/index').Localised} Localised */
/** @typedef {Readonly<Record<string, Localised>>} Texts */

/** What a rule can be set to, and what that means. */
export const severityTexts = {
  off: { en: 'Not looked for.', da: 'Der ledes ikke efter den.' },
  hint: {
    en: 'Three dots under the first letters; not in the list of problems.',
    da: 'Tre prikker under de første bogstaver; ikke på listen over problemer.',
  },
  information: {
    en: 'A blue line; in the list of problems.',
    da: 'En blå streg; på listen over problemer.',
  },
  warning: {
    en: 'A yellow line; in the list of problems.',
    da: 'En gul streg; på listen over problemer.',
  },
};

/** @satisfies {Readonly<Record<'auto' | import('../../src/engine/index').Language, Localised>>} */
export const languageTexts = {
  auto: { en: 'Each post’s own, by its words.', da: 'Hvert opslags eget, ud fra dets ord.' },
  en: { en: 'English', da: 'Engelsk' },
  da: { en: 'Danish', da: 'Dansk' },
};

/** @satisfies {Readonly<Record<import('../../src/engine/index').Channel, Localised>>} */
export const channelTexts = {
  blog: { en: 'A blog or a website.', da: 'En blog eller et websted.' },
  newsletter: { en: 'A newsletter by e-mail.', da: 'Et nyhedsbrev på e-mail.' },
  linkedin: { en: 'LinkedIn', da: 'LinkedIn' },
  facebook: { en: 'Facebook', da: 'Facebook' },
  mastodon: { en: 'Mastodon', da: 'Mastodon' },
  bluesky: { en: 'Bluesky', da: 'Bluesky' },
  x: { en: 'X, once Twitter', da: 'X, tidligere Twitter' },
};

/** @satisfies {Readonly<Record<import('../../src/engine/index').Audience, Localised>>} */
export const audienceTexts = {
  customers: { en: 'People who buy from the organisation.', da: 'Mennesker, der køber hos organisationen.' },
  businesses: { en: 'People at other firms.', da: 'Mennesker i andre virksomheder.' },
  members: {
    en: 'Members of an association or a co-operative.',
    da: 'Medlemmer af en forening eller et andelsselskab.',
  },
  citizens: { en: 'People whom a public body serves.', da: 'Mennesker, som en offentlig myndighed er til for.' },
};

/** When findings are marked in the text. */
export const runTexts = {
  onType: {
    en: 'While you type. Never in the sentence you are at, until you leave it or pause.',
    da: 'Mens du skriver. Aldrig i den sætning, du er i gang med, før du forlader den eller holder en pause.',
  },
  onSave: { en: 'When you save the post.', da: 'Når du gemmer opslaget.' },
  manual: { en: 'When you run “Check This Post”.', da: 'Når du kører »Tjek dette opslag«.' },
};

/** What the language status says of a post. */
export const statusTexts = {
  level: { en: 'How far the post opens a dialogue.', da: 'Hvor langt opslaget åbner for dialog.' },
  counts: { en: 'How many findings and openings it has.', da: 'Hvor mange fund og åbninger det har.' },
  language: { en: 'In what language it is read.', da: 'På hvilket sprog det læses.' },
};

/** What a setting is for, by its name behind `twoWay.`. What each value means stands in the tables above. */
const descriptions = {
  language: {
    en: 'The language of posts that don’t declare one. `lang` in a post’s front matter and `.two-way.json` go before it.',
    da: 'Sproget i opslag, der ikke selv angiver et. `lang` i opslagets hoved og `.two-way.json` går forud.',
  },
  channel: {
    en: 'Where posts are published that don’t declare it. `channel` in a post’s front matter and `.two-way.json` go before it.',
    da: 'Hvor opslag udgives, når de ikke selv angiver det. `channel` i opslagets hoved og `.two-way.json` går forud.',
  },
  audience: {
    en: 'Who reads the posts. `.two-way.json` goes before it.',
    da: 'Hvem der læser opslagene. `.two-way.json` går forud.',
  },
  'organisation.names': {
    en: 'What the organisation calls itself, the short forms too. `.two-way.json` goes before it.',
    da: 'Hvad organisationen kalder sig selv, også i korte former. `.two-way.json` går forud.',
  },
  'organisation.spokesperson': {
    en: 'Who speaks for the organisation, and could be named as the one who reads answers. `.two-way.json` goes before it.',
    da: 'Hvem der taler for organisationen og kan nævnes som den, der læser svarene. `.two-way.json` går forud.',
  },
  rules: {
    en: 'How loudly each rule speaks. `.two-way.json` goes before it.',
    da: 'Hvor højt hver regel taler. `.two-way.json` går forud.',
  },
  allow: {
    en: 'Phrases never to be flagged, such as names and slogans. Case makes no difference. Those in `.two-way.json` hold as well.',
    da: 'Vendinger, der aldrig skal markeres, for eksempel navne og slogans. Store og små bogstaver er ens. De, der står i `.two-way.json`, gælder også.',
  },
  phrases: {
    en: 'Phrases of your own, by the rule that is to report them. Those in `.two-way.json` hold as well.',
    da: 'Egne vendinger, efter den regel, der skal melde dem. De, der står i `.two-way.json`, gælder også.',
  },
  questions: {
    en: 'Questions of your own, offered before others in posts of their language. `[topic]` stands for what the post is about. Those in `.two-way.json` hold as well.',
    da: 'Egne spørgsmål, som tilbydes før andre i opslag på deres sprog. `[topic]` står for det, opslaget handler om. De, der står i `.two-way.json`, gælder også.',
  },
  include: {
    en: 'Globs, from the workspace folder: what is a post. Empty: Markdown, and text whose name or folder says so. `.two-way.json` goes before it.',
    da: 'Globs, regnet fra arbejdsområdets mappe: hvad der er et opslag. Tom: Markdown samt tekst, hvis navn eller mappe siger det. `.two-way.json` går forud.',
  },
  exclude: {
    en: 'Globs, from the workspace folder: what is no post. `.two-way.json` goes before it.',
    da: 'Globs, regnet fra arbejdsområdets mappe: hvad der ikke er et opslag. `.two-way.json` går forud.',
  },
};

/** The same for those that are about the editor. */
const editorDescriptions = {
  run: { en: 'When findings are marked in the text.', da: 'Hvornår fund markeres i teksten.' },
  pause: {
    en: 'Seconds without a keystroke after which findings are marked in the sentence you are writing.',
    da: 'Sekunder uden et tastetryk, før fund markeres i den sætning, du skriver på.',
  },
  status: {
    en: 'What the language status `{}` at the bottom of the window says of a post.',
    da: 'Hvad sprogstatus `{}` nederst i vinduet siger om et opslag.',
  },
};

/** The parts of one of the organisation's own phrases, and the phrase that stands alone. */
const phraseTexts = {
  phrase: { en: 'The phrase as it is written.', da: 'Vendingen, som den skrives.' },
  suggestion: { en: 'What could stand there instead.', da: 'Hvad der kunne stå i stedet.' },
  message: { en: 'Why, and what to try, in your own words.', da: 'Hvorfor, og hvad man kan prøve, med egne ord.' },
};

/** How a choice that nobody has made is shown. */
const undecided = { en: 'Not decided', da: 'Ikke besluttet' };

/** Every key that belongs to a setting begins like this; what else package.nls.json holds is written by hand. */
const prefix = 'setting.';

/**
 * Every text of the settings page by its key, such as `setting.channel.blog`.
 * @param {readonly Rule[]} rules
 * @returns {Texts}
 */
export function settingTexts(rules) {
  return {
    ...keyed('', descriptions),
    ...keyed('', editorDescriptions),
    ...keyed('run.', runTexts),
    ...keyed('status.', statusTexts),
    ...keyed('language.', languageTexts),
    ...keyed('channel.', channelTexts),
    ...keyed('audience.', audienceTexts),
    ...keyed('', { undecided }),
    ...keyed('severity.', severityTexts),
    ...keyed('phrases.', phraseTexts),
    ...keyed('rules.', Object.fromEntries(rules.map(({ id, summary }) => [id, summary]))),
  };
}

/**
 * What stands in package.json for a text: `%setting.channel.blog%`.
 * @param {string} name of the text, without what all keys begin with
 */
export function textKey(name) {
  return `%${prefix}${name}%`;
}

/**
 * The text of package.nls.json, or of its translation, with the settings' texts in it.
 * @param {string} texts the file as it stands
 * @param {readonly Rule[]} rules
 * @param {import('../../src/engine/index').Language} language
 */
export function withSettingTexts(texts, rules, language) {
  const byHand = Object.entries(JSON.parse(texts)).filter(([key]) => !key.startsWith(prefix));
  const generated = Object.entries(settingTexts(rules)).map(([key, text]) => [key, text[language]]);
  return `${JSON.stringify(Object.fromEntries([...byHand, ...generated]), undefined, 2)}\n`;
}

/**
 * @param {string} middle
 * @param {Texts} texts
 * @returns {Texts}
 */
function keyed(middle, texts) {
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [`${prefix}${middle}${name}`, text]));
}
