// The server's page has no way to say "run this extension in the web worker extension host". This front server, which
// stands between the browser and the server, says it: it alters the start page, serves the extension and its tests,
// takes the tests' reports, and passes everything else on. Folder and settings still come from the server.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, request as sendRequest } from 'node:http';
import { connect } from 'node:net';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Response */

/**
 * @typedef {object} FrontOptions
 * @property {number} serverPort
 * @property {string} extension folder of the extension
 * @property {string | undefined} [tests] file with all its tests
 * @property {Record<string, string> | undefined} [environment] becomes `process.env` of the tests
 * @property {((report: import('./report-line.mjs').Report) => void) | undefined} [onReport]
 */

const shimFile = path.join(path.dirname(fileURLToPath(import.meta.url)), 'test-shim.web.js');

/** @type {Readonly<Record<string, string>>} */
const contentTypes = {
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css',
  '.html': 'text/html',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/**
 * Starts the front server on 127.0.0.1.
 * @param {FrontOptions} options
 * @returns {Promise<{ authority: string, stop: () => void }>}
 */
export async function startWebFront(options) {
  const front = createServer((request, response) => {
    answer(options, request, response).catch((error) => response.writeHead(500).end(String(error)));
  });
  front.on('upgrade', (request, socket, head) => passSocketOn(options.serverPort, request, socket, head));
  await new Promise((resolve) => {
    front.listen(0, '127.0.0.1', () => resolve(undefined));
  });
  const address = front.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const stop = () => {
    front.closeAllConnections();
    front.close();
  };
  return { authority: `127.0.0.1:${port}`, stop };
}

/**
 * @param {FrontOptions} options
 * @param {Request} request
 * @param {Response} response
 */
async function answer(options, request, response) {
  const { pathname } = new URL(request.url ?? '/', 'http://front');
  if (pathname === '/') return await sendPage(options, request, response);
  if (pathname === '/report') return await takeReport(options, request, response);
  if (pathname === '/extension/__tests.js') return sendTests(options, request, response);
  if (pathname.startsWith('/extension/')) return sendExtensionFile(options.extension, pathname, response);
  passOn(options.serverPort, request, response);
}

/**
 * @param {FrontOptions} options
 * @param {Request} request
 * @param {Response} response
 */
async function sendPage({ serverPort, tests }, request, response) {
  const authority = request.headers.host ?? '';
  const page = await fetch(`http://127.0.0.1:${serverPort}${request.url}`);
  const html = (await page.text()).replace(
    /(id="vscode-workbench-web-configuration" data-settings=")([^"]*)"/,
    (_all, before, settings) => `${before}${addDevelopmentOptions(settings, authority, tests !== undefined)}"`,
  );
  const policy = page.headers.get('content-security-policy') ?? '';
  response.writeHead(200, { 'Content-Type': 'text/html', 'Content-Security-Policy': policy }).end(html);
}

/**
 * @param {string} attribute the page's configuration, as JSON with HTML's escapes
 * @param {string} authority
 * @param {boolean} hasTests
 */
function addDevelopmentOptions(attribute, authority, hasTests) {
  const configuration = JSON.parse(attribute.replaceAll('&quot;', '"').replaceAll('&amp;', '&'));
  /** @param {string} path */
  const address = (path) => ({ scheme: 'http', authority, path });
  configuration.developmentOptions = {
    ...configuration.developmentOptions,
    extensions: [address('/extension')],
    ...(hasTests ? { extensionTestsPath: address('/extension/__tests.js') } : {}),
  };
  return JSON.stringify(configuration).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}

/**
 * @param {FrontOptions} options
 * @param {Request} request
 * @param {Response} response
 */
async function takeReport({ onReport }, request, response) {
  let body = '';
  for await (const chunk of request.setEncoding('utf8')) body += chunk;
  onReport?.(JSON.parse(body));
  response.writeHead(204).end();
}

/**
 * The tests and the shim, each in a function of its own: neither may see the other's names.
 * @param {FrontOptions} options
 * @param {Request} request
 * @param {Response} response
 */
function sendTests({ tests = '', environment = {} }, request, response) {
  const reportAddress = JSON.stringify(`http://${request.headers.host}/report`);
  const values = `exports, loadTests, ${reportAddress}, ${JSON.stringify(environment)}`;
  const script = [
    'const loadTests = function (module, exports) {',
    readFileSync(tests, 'utf8'),
    '};',
    '(function (exports, loadTests, reportAddress, testEnvironment) {',
    readFileSync(shimFile, 'utf8'),
    `})(${values});`,
  ];
  response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(script.join('\n'));
}

/**
 * @param {string} extension
 * @param {string} pathname
 * @param {Response} response
 */
function sendExtensionFile(extension, pathname, response) {
  const file = path.join(extension, decodeURIComponent(pathname.slice('/extension/'.length)));
  const isInside = !path.relative(extension, file).startsWith('..');
  if (!isInside || !existsSync(file) || !statSync(file).isFile()) {
    response.writeHead(404).end();
    return;
  }
  const type = contentTypes[path.extname(file)] ?? 'application/octet-stream';
  response.writeHead(200, { 'Content-Type': type }).end(readFileSync(file));
}

/**
 * @param {number} port
 * @param {Request} request
 * @param {Response} response
 */
function passOn(port, request, response) {
  const { url: target, method, headers } = request;
  const onward = sendRequest({ host: '127.0.0.1', port, path: target, method, headers }, (answered) => {
    response.writeHead(answered.statusCode ?? 502, answered.headers);
    answered.pipe(response);
  });
  onward.on('error', () => response.destroy());
  request.pipe(onward);
}

/**
 * @param {number} port
 * @param {Request} request
 * @param {import('node:stream').Duplex} socket
 * @param {Buffer} head
 */
function passSocketOn(port, request, socket, head) {
  const onward = connect(port, '127.0.0.1', () => {
    const headers = request.rawHeaders.map((text, index) => (index % 2 === 0 ? `${text}: ` : `${text}\r\n`));
    onward.write(`${request.method} ${request.url} HTTP/1.1\r\n${headers.join('')}\r\n`);
    onward.write(head);
    onward.pipe(socket).pipe(onward);
  });
  onward.on('error', () => socket.destroy());
  socket.on('error', () => onward.destroy());
}
