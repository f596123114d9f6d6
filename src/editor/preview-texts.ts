import * as vscode from 'vscode';
import type { Texts } from '../preview/texts';

/** What the preview's page says by itself, in the writer's display language. */
export function previewTexts(): Texts {
  return { ...frameTexts(), ...glanceTexts(), ...stepTexts(), ...postTexts(), ...channelTexts() };
}

function frameTexts() {
  const { l10n } = vscode;
  return {
    preview: l10n.t('Two-Way Preview'),
    toolbar: l10n.t('What is shown'),
    follows: l10n.t('Follows the editor'),
    locked: l10n.t('Stays with this post'),
    channel: l10n.t('As on'),
    asWritten: l10n.t('the page'),
    blog: l10n.t('a blog'),
    newsletter: l10n.t('a newsletter'),
    width: l10n.t('Width'),
    fullWidth: l10n.t('of this panel'),
    desktopWidth: l10n.t('of a desktop'),
    phoneWidth: l10n.t('of a phone'),
    compare: l10n.t('Beside'),
    compareNone: l10n.t('nothing'),
    compareOpened: l10n.t('the draft as it was when opened here'),
    compareCommit: l10n.t('the last commit'),
    compareRevision: l10n.t('an earlier commit…'),
    export: l10n.t('Export'),
    exportReport: l10n.t('Copy report'),
    exportHtml: l10n.t('Save as HTML…'),
    exportMarkdown: l10n.t('Save report as Markdown…'),
    nothingShown: l10n.t('Open a Markdown or plain-text post to see it here.'),
    notAPost: l10n.t('{0} is no post: its language, or “include” and “exclude” in the configuration, say so.', '{0}'),
    tooLong: l10n.t('{0} is too long for a post: it has more than a million characters, and is left alone.', '{0}'),
    isClosed: l10n.t('{0} is closed. Open it again to go on.', '{0}'),
  };
}

function glanceTexts() {
  const { l10n } = vscode;
  return {
    glance: l10n.t('At a glance'),
    level: l10n.t('How far it opens a dialogue'),
    levelOf: l10n.t('Level {0} of 7', '{0}'),
    notGraded: l10n.t('No level: it is declared an announcement, or its language has none yet.'),
    madeOf: l10n.t('What the level is made of'),
    'part.ask': l10n.t('Asks'),
    'part.invite': l10n.t('Invites'),
    'part.credit': l10n.t('Credits readers'),
    'part.candour': l10n.t('Admits what is open'),
    'part.promise': l10n.t('Promises what becomes of answers'),
    'part.address': l10n.t('Speaks to somebody'),
    'part.sending': l10n.t('Only sends'),
    'part.form': l10n.t('Length and form'),
    partPoints: l10n.t('{0} points', '{0}'),
    balance: l10n.t('Who its sentences are about'),
    'about.us': l10n.t('us'),
    'about.both': l10n.t('us and you'),
    'about.you': l10n.t('you'),
    'about.matter': l10n.t('the matter'),
    sentenceCount: l10n.t('{0} sentences', '{0}'),
    sentenceCountOne: l10n.t('1 sentence'),
    doors: l10n.t('Where a reader could step in'),
    door: l10n.t('door'),
    stretch: l10n.t('longest stretch without a door'),
    stretchLength: l10n.t('longest stretch without a door: {0} sentences, {1} words', '{0}', '{1}'),
    stretchLengthOne: l10n.t('longest stretch without a door: 1 sentence, {0} words', '{0}'),
    noStretch: l10n.t('no sentence without a door'),
  };
}

function stepTexts() {
  const { l10n } = vscode;
  return {
    nextStep: l10n.t('Next small step'),
    takeIt: l10n.t('Take it'),
    another: l10n.t('Another'),
    nothingToOffer: l10n.t('Two-Way has nothing to offer here.'),
    stepOf: l10n.t('{0} of {1}', '{0}', '{1}'),
    now: l10n.t('Now'),
    then: l10n.t('Then'),
    added: l10n.t('Added'),
    card: l10n.t('Why it is marked'),
    goToText: l10n.t('Go to the text'),
    loadingOffers: l10n.t('Looking for suggestions…'),
    noOffers: l10n.t('Two-Way has no suggestion for it.'),
  };
}

function postTexts() {
  const { l10n } = vscode;
  return {
    finding: l10n.t('only sends'),
    opening: l10n.t('opens a dialogue'),
    legend: l10n.t('Legend'),
    wholePost: l10n.t('About the post as a whole'),
    post: l10n.t('The post'),
    margin: l10n.t('Who each sentence is about'),
    marginSentence: l10n.t('Sentence {0}: about {1}', '{0}', '{1}'),
    marginDoor: l10n.t('A door for the reader.'),
    before: l10n.t('The post before'),
    after: l10n.t('The draft now'),
    isEmpty: l10n.t('Nothing is written yet. What would you like to hear from its readers?'),
    remotePictures: l10n.t('This post has pictures from elsewhere. To show them, they have to be fetched from there.'),
    showRemotePictures: l10n.t('Show pictures'),
  };
}

function channelTexts() {
  const { l10n } = vscode;
  return {
    seeMore: l10n.t('… see more'),
    cutsHere: l10n.t('{0} shows about {1} characters at first', '{0}', '{1}'),
    cutsAtLines: l10n.t('{0} shows about {1} lines at first, or {2} characters', '{0}', '{1}', '{2}'),
    limitHere: l10n.t('{0} takes {1} characters; what follows is too much', '{0}', '{1}'),
    lengthOf: l10n.t('{0} of {1} characters', '{0}', '{1}'),
    overLimit: l10n.t('{0} characters, where {1} are allowed', '{0}', '{1}'),
    source: l10n.t('{0}: {1}, {2}', '{0}', '{1}', '{2}'),
    'basis.documented': l10n.t('as documented'),
    'basis.reported': l10n.t('as reported'),
    organisation: l10n.t('Your organisation'),
    subject: l10n.t('Subject:'),
    noSubject: l10n.t('none yet'),
  };
}
