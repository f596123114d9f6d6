import type { JSX } from 'preact';
import type { Glance } from '../protocol';
import { fill, type Texts } from '../texts';
import { ArticleView } from './article-view';
import { formatted, signed } from './glance-view';
import type { Before, Session } from './session';
import type { ShownPost } from './shown-post';
import { LevelScale, PointsBar } from './svg-scale';

interface Props {
  readonly before: Before;
  readonly now: ShownPost;
  readonly session: Session;
  onDrawn(element: Element): void;
}

/** The draft as it was, to be looked at only. */
export function BeforeView({ before, now, session, onDrawn }: Props): JSX.Element | null {
  const { shown, label } = before;
  if (!shown) return null;
  return (
    <div class="side then">
      <SideHead name={label} glance={shown.post.glance} texts={session.texts} />
      <ArticleView
        shown={shown}
        width={session.state.width}
        texts={session.texts}
        label={session.texts.before}
        reachable={-1}
        other={now}
        onDrawn={onDrawn}
      />
    </div>
  );
}

interface SideHeadProps {
  readonly name: string;
  readonly glance: Glance;
  readonly texts: Texts;
}

/** What stands above each of two drafts: which it is, its level, and what that is made of. */
export function SideHead({ name, glance, texts }: SideHeadProps): JSX.Element {
  const { level, parts } = glance;
  return (
    <>
      <div class="side-head">
        <p>{name}</p>
        {level !== undefined && (
          <p class="level">
            <LevelScale level={level} label={fill(texts.levelOf, formatted(level))} />
            <b aria-hidden="true">{formatted(level)}</b>
          </p>
        )}
      </div>
      <ul class="profile" aria-label={texts.madeOf}>
        {parts.map(({ part, points }) => (
          <li key={part}>
            {texts[`part.${part}`]} <PointsBar points={points} /> {signed(points)}
          </li>
        ))}
      </ul>
    </>
  );
}
