import type { Post, Sentence } from '../../post';
import type { Audience } from '../../settings';
import { findList } from '../questions/lists';
import type { Matter } from '../questions/matter';
import { addressOf } from './address';
import { findNounPhrases } from './noun-phrases';
import type { Nouns } from './nouns';
import { findTopics } from './topics';

/**
 * What a post in Danish holds that questions can be made of.
 * @param usual the classes of what posts on the occasion are about; `undefined` where that can't be said
 */
export function readDanishMatter(
  post: Post,
  nouns: Nouns,
  audience: Audience | undefined,
  usual: ReadonlySet<string> | undefined,
): Matter {
  const own = post.sentences.filter(({ block }) => !block.isQuoted && block.kind !== 'cell');
  const text = own.map(({ plain }) => plain).join('\n');
  return {
    topics: mourning.test(text) ? [] : findTopics(post, own, nouns, usual),
    list: findList(post),
    alternatives: findAlternatives(own, nouns),
    person: findPerson(text),
    hasPeople: new Set(text.match(namesOfPeople)).size > 1,
    figure: /(?<![\p{L}\p{N}.,])\d[\d.,]* ?(?:%|procent\b|pct\b)/iu.exec(text)?.[0],
    partner: together.exec(text)?.groups?.['partner'],
    isDated: dated.test(text),
    words: new Set(text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? []),
    pronouns: addressOf(text, audience),
  };
}

/** Where somebody has died, nobody asks what readers would change about the church. */
const mourning =
  /(?<!\p{L})(?:dødsfald\p{L}{0,3}|er død|døde|afdøde|omkom\p{L}{0,3}|mindeord|bisættes|bisættelse\p{L}?|begravelse\p{L}?|sov(?:et)? (?:stille )?ind|dræbte?)(?!\p{L})/iu;

/** "enten et nyt tag eller nye vinduer", "valget står mellem broen og tunnelen" */
const choice =
  /(?<!\p{L})(?:enten|mellem) (?<a>(?:(?:den|det|en|et) (?:\p{Ll}+ )?)?\p{Ll}+) (?:eller|og) (?<b>(?:(?:den|det|en|et) (?:\p{Ll}+ )?)?\p{Ll}+)(?=[.,;:!]|$)/u;

function findAlternatives(sentences: readonly Sentence[], nouns: Nouns): Matter['alternatives'] {
  for (const { plain, quotations } of sentences) {
    if (quotations.length > 0 || plain.endsWith('?') || !/enten|val[gt]|vælge/.test(plain)) continue;
    const { a, b } = choice.exec(plain)?.groups ?? {};
    const [first, second] = [a, b].map((each) => (each === undefined ? undefined : asDefinite(each, nouns)));
    if (first !== undefined && second !== undefined) return [first, second];
  }
  return undefined;
}

/** The thing that is named, if the words name nothing else. */
function asDefinite(words: string, nouns: Nouns): string | undefined {
  const [phrase] = findNounPhrases(words, nouns);
  return phrase?.start === 0 && phrase.end === words.length ? phrase.text : undefined;
}

const name = String.raw`\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?: (?:\p{Lu}\.|de|van|von|af))?(?: \p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?){1,2}`;

/** Names that end so are no person's: "Aarhus Festuge", "Havnens Dag". */
const placeNames =
  /(?:s \p{Lu}\p{L}*|uge|dag|dage|festival|kommune|skole|forening|klub|bibliotek|museum|park|hus|gade|vej|torv|plads|kirke|fond|bank|center|havn|by|marked)$/iu;

const namesOfPeople = new RegExp(
  `(?<!\\p{L})${name}(?= (?:er|har|var|bliver|fortæller|siger|leder|begynder|overtager|fra|og|som)(?!\\p{L}))`,
  'gu',
);

/** What shows that somebody takes up a post. */
const roles =
  /leder|chef|direktør|kolleg|medarbejder|konsulent|lærling|elev|formand|lærer|sygeplejerske|præst|ansat|ansæt|stilling|rektor|tekniker|ingeniør|bibliotekar|redaktør|ansvarlig/u;

const joining = new RegExp(
  `(?:[Vv]elkommen til|ansat|udnævnt|hilse på|sige farvel til|farvel til) (?:\\p{Ll}+,? ){0,4}(?<a>${name})(?=[.,!]| som| der| til| efter| i | og )|(?<b>${name}),? (?:er (?:ny|vores ny|blevet|ansat|tiltrådt|begyndt|udnævnt)|tiltræder|starter|begynder|bliver (?:ny|vores)|overtager|afløser|stopper|går på pension|fratræder)`,
  'u',
);

function findPerson(text: string): string | undefined {
  const { a, b } = joining.exec(text)?.groups ?? {};
  const found = a ?? b;
  return found !== undefined && roles.test(text) && !placeNames.test(found) ? found : undefined;
}

const together =
  /(?<!\p{L})(?:samarbejde\p{L}{0,2}|samarbejdsaftale\p{L}?|partnerskab\p{L}{0,2}|partneraftale\p{L}?|gået sammen|slår os sammen|aftale) med (?<partner>\p{Lu}[\p{L}\p{N}&-]*(?: (?:og|&|for|af|i) \p{Lu}[\p{L}\p{N}&-]*| \p{Lu}[\p{L}\p{N}&-]*){0,3})/u;

const dated =
  /(?<!\p{L})(?:\d{1,2}\. ?(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)|(?:på|næste|førstkommende|denne) (?:mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|weekend)|(?:mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag) den \d|i morgen|i aften|kl\. ?\d)/u;
