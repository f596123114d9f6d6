import type { JSX } from 'preact';
import { channelFacts, channels } from '../../engine/channels';
import type { BeforeChoice, FromPreview } from '../protocol';
import type { Texts } from '../texts';
import type { View } from './shown-post';

/** What the writer can set for the whole preview. */
export interface Choices {
  readonly view: View;
  readonly width: Width;
  readonly before: BeforeChoice;
  readonly isLocked: boolean;
  readonly hasGit: boolean;
}

/** How wide the post is shown. */
export type Width = (typeof widths)[number];

const widths = ['full', 'desktop', 'phone'] as const;
const exports = ['report', 'html', 'markdown'] as const;

interface Props {
  readonly choices: Choices;
  readonly texts: Texts;
  onView(view: View): void;
  onWidth(width: Width): void;
  onBefore(before: BeforeChoice): void;
  onLock(isLocked: boolean): void;
  onExport(format: Extract<FromPreview, { type: 'exportChosen' }>['format']): void;
}

/** What is shown, and how. */
export function ToolbarView({ choices, texts, onView, onWidth, onBefore, onLock, onExport }: Props): JSX.Element {
  const { view, width, before, isLocked, hasGit } = choices;
  const befores: readonly BeforeChoice[] = hasGit ? ['none', 'opened', 'commit', 'revision'] : ['none', 'opened'];
  return (
    <div class="toolbar" role="group" aria-label={texts.toolbar}>
      <Choice
        label={texts.channel}
        value={view}
        options={['', ...channels]}
        name={(each) => viewName(each, texts)}
        onChoose={onView}
      />
      <Choice
        label={texts.width}
        value={width}
        options={widths}
        name={(each) => texts[`${each}Width`]}
        onChoose={onWidth}
      />
      <Choice
        label={texts.compare}
        value={before}
        options={befores}
        name={(each) => beforeName(each, texts)}
        onChoose={onBefore}
      />
      <details class="menu">
        <summary>{texts.export}</summary>
        <div class="menu-items">
          {exports.map((format) => (
            <button
              key={format}
              type="button"
              onClick={({ currentTarget }) => {
                currentTarget.closest('details')?.removeAttribute('open');
                onExport(format);
              }}
            >
              {exportName(format, texts)}
            </button>
          ))}
        </div>
      </details>
      <button
        type="button"
        class="lock"
        aria-pressed={isLocked}
        aria-label={texts.locked}
        title={isLocked ? texts.locked : texts.follows}
        onClick={() => onLock(!isLocked)}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <rect x="3" y="7" width="10" height="7" rx="1" />
          <path d={isLocked ? 'M5 7 V5 a3 3 0 0 1 6 0 V7' : 'M5 7 V4 a3 3 0 0 1 6 0'} />
        </svg>
      </button>
    </div>
  );
}

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly Value[];
  name(value: Value): string;
  onChoose(value: Value): void;
}

function Choice<Value extends string>({ label, value, options, name, onChoose }: ChoiceProps<Value>): JSX.Element {
  const choose = (chosen: string): void => {
    const option = options.find((each) => each === chosen);
    if (option !== undefined) onChoose(option);
  };
  return (
    <label>
      <span>{label}</span>
      <select value={value} onChange={({ currentTarget }) => choose(currentTarget.value)}>
        {options.map((each) => (
          <option key={each} value={each} selected={each === value}>
            {name(each)}
          </option>
        ))}
      </select>
    </label>
  );
}

function viewName(view: View, texts: Texts): string {
  if (view === '') return texts.asWritten;
  return view === 'blog' || view === 'newsletter' ? texts[view] : channelFacts[view].name;
}

function beforeName(before: BeforeChoice, texts: Texts): string {
  switch (before) {
    case 'none':
      return texts.compareNone;
    case 'opened':
      return texts.compareOpened;
    case 'commit':
      return texts.compareCommit;
    case 'revision':
      return texts.compareRevision;
  }
}

function exportName(format: (typeof exports)[number], texts: Texts): string {
  switch (format) {
    case 'report':
      return texts.exportReport;
    case 'html':
      return texts.exportHtml;
    case 'markdown':
      return texts.exportMarkdown;
  }
}
