// What Two-Way says of a text, as its command line prints it.
import path from 'node:path';
import { build } from 'esbuild';
import { projectFolder } from '../common/install.mjs';

/**
 * Bundles the engine and loads it.
 * @returns {Promise<(text: string) => import('./measure.mjs').Answer>} reads a text as Markdown with the usual settings
 */
export async function loadAnswerer() {
  const contents = "export { analyse } from './engine'; export { toPostObject } from './cli/post-object';";
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: path.join(projectFolder, 'src'), loader: 'ts' },
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
    mainFields: ['module', 'main'],
  });
  const [bundle] = outputFiles;
  if (!bundle) throw new Error('The engine was bundled into nothing.');
  const code = Buffer.from(bundle.contents).toString('base64');
  const { analyse, toPostObject } = await import(`data:text/javascript;base64,${code}`);
  return (text) => toPostObject(analyse(text));
}
