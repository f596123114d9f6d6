/** Where a post can be published. */
export const channels = ['blog', 'newsletter', 'linkedin', 'facebook', 'mastodon', 'bluesky', 'x'] as const;

/** Where a post is published. */
export type Channel = (typeof channels)[number];

/** A figure, with where and when we took it from. */
export interface Sourced {
  /** `documented` by whoever runs the channel, or `reported` by people who measured it from outside. */
  readonly basis: 'documented' | 'reported';
  readonly source: string;
  /** Year and month: when it was published, or when we read it where it is kept up to date. */
  readonly date: string;
}

/** What a feed shows of a post before its reader asks for the rest. */
export interface Preview extends Sourced {
  readonly characters: number;
  /** Lines on the screen, blank ones included. `undefined` where characters alone decide. */
  readonly lines?: number;
}

/**
 * What a channel counts as one: a code point; a `grapheme`, which is what people call a character; the same with an address as 23 and
 * a handle without its server (`mastodon`); or X's weights, where most of Latin script counts one, an emoji two and an address 23.
 */
export type Counting = 'codePoints' | 'graphemes' | 'mastodon' | 'weights';

/** How long a post may be. */
export interface Limit extends Sourced {
  readonly characters: number;
  readonly counting: Counting;
}

/** What a channel does with a post. */
export interface ChannelFacts {
  /** As people write it. */
  readonly name: string;
  /** `undefined` where posts are shown whole, or where no figure we found can be relied on. */
  readonly preview?: Preview;
  /** `undefined` where there is none, or where the sources contradict each other. */
  readonly limit?: Limit;
}

/** What we know of each channel. Feeds change without notice: a figure we are not sure of is left out. */
export const channelFacts: Readonly<Record<Channel, ChannelFacts>> = {
  blog: { name: 'the blog' },
  newsletter: { name: 'the newsletter' },
  linkedin: {
    name: 'LinkedIn',
    // LinkedIn publishes no figure. Lines: Espirian's trials; characters: what most guides say of a post without an image.
    preview: {
      characters: 210,
      lines: 3,
      basis: 'reported',
      source: 'Espirian, J., “See more” breakpoints on LinkedIn posts, LinkedIn',
      date: '2024-09',
    },
    limit: {
      characters: 3000,
      // Not said by anybody; a code point is what most programs count.
      counting: 'codePoints',
      basis: 'reported',
      source: 'Buffer, Character Limits, https://developers.buffer.com/guides/character-limits.md',
      date: '2026-11',
    },
  },
  // The feed cuts posts, but the reported places differ widely; for the limit, 63,206 and 5,000 are both reported.
  facebook: { name: 'Facebook' },
  mastodon: {
    name: 'Mastodon',
    // Each server may set its own; this is what a server has unless it does.
    limit: {
      characters: 500,
      counting: 'mastodon',
      basis: 'documented',
      source: 'Mastodon documentation, https://docs.joinmastodon.org/user/posting/',
      date: '2026-11',
    },
  },
  bluesky: {
    name: 'Bluesky',
    limit: {
      characters: 300,
      counting: 'graphemes',
      basis: 'documented',
      source:
        'Bluesky, app.bsky.feed.post, https://github.com/bluesky-social/atproto/blob/main/lexicons/app/bsky/feed/post.json',
      date: '2026-11',
    },
  },
  x: {
    name: 'X',
    // Subscribers may write more; the timeline then shows as much as others may write.
    preview: {
      characters: 280,
      basis: 'documented',
      source: '@TwitterBlue, announcement of longer posts',
      date: '2023-02',
    },
    // The weights themselves: twitter-text, config/v3.json.
    limit: {
      characters: 280,
      counting: 'weights',
      basis: 'documented',
      source: 'X, Counting characters, https://docs.x.com/fundamentals/counting-characters',
      date: '2026-11',
    },
  },
};

/** The channel a word names, in any case; `undefined` where it names none. */
export function toChannel(word: string | undefined): Channel | undefined {
  const wanted = word?.trim().toLowerCase();
  return channels.find((channel) => channel === wanted);
}
