/** What the preview's page may load. */
export interface PolicyOptions {
  /** Of the page's own script, new for each page. */
  readonly nonce: string;
  /** Where the style sheet comes from. */
  readonly styleSource: string;
  /** Whether the writer allows pictures from elsewhere. Those of the workspace come in messages. */
  readonly showsRemotePictures: boolean;
}

/** The preview's content security policy: one script, one style sheet, and no connection to anywhere. */
export function contentSecurityPolicy({ nonce, styleSource, showsRemotePictures }: PolicyOptions): string {
  return [
    "default-src 'none'",
    `img-src blob:${showsRemotePictures ? ' https:' : ''}`,
    `style-src ${styleSource}`,
    `script-src 'nonce-${nonce}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
