import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inflate } from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

/** A browser that can be started: its program and what it needs in its environment. */
export interface BrowserProgram {
  readonly path: string;
  readonly env: Readonly<Record<string, string>>;
}

const systemPaths: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/opt/google/chrome/chrome',
    '/snap/bin/chromium',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: [process.env['ProgramFiles'], process.env['ProgramFiles(x86)'], process.env['LocalAppData']].flatMap((root) =>
    root ? [join(root, 'Google', 'Chrome', 'Application', 'chrome.exe')] : [],
  ),
};

/** Whether a program is more than a name: Ubuntu's chromium-browser without the snap only says that there is none. */
const isRunnable = (path: string): boolean =>
  existsSync(path) && (process.platform !== 'linux' || spawnSync(path, ['--version']).status === 0);

const modules = fileURLToPath(new URL('../../node_modules/', import.meta.url));

/**
 * The browser of the npm package `@sparticuz/chromium`, with the libraries and the font that a bare machine lacks; there
 * is one for Linux on x64 only. It is unpacked within the project, so that nobody else's leftovers are started, and moved
 * to its place when complete, because a half-written program would be found for ever after.
 */
export async function unpackPackagedBrowser(root: string = join(modules, '.cache')): Promise<BrowserProgram> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(`@sparticuz/chromium is for Linux on x64, and this is ${process.platform} on ${process.arch}`);
  }
  const source = join(modules, '@sparticuz', 'chromium');
  const { version } = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8')) as { version: string };
  const folder = join(root, `packaged-chromium-${version}`);
  if (!existsSync(folder)) {
    const beside = `${folder}.${process.pid}`;
    mkdirSync(beside, { recursive: true });
    // The package unpacks into the folder for temporary files and cannot be told another way.
    const temporary = process.env['TMPDIR'];
    process.env['TMPDIR'] = beside;
    try {
      for (const archive of ['chromium.br', 'al2023.tar.br', 'fonts.tar.br']) {
        await inflate(join(source, 'bin', archive));
      }
    } finally {
      if (temporary === undefined) delete process.env['TMPDIR'];
      else process.env['TMPDIR'] = temporary;
    }
    // Its own settings look for the font in places of another machine; here it stands beside those of the system.
    writeFileSync(
      join(beside, 'fonts.conf'),
      `<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${join(folder, 'fonts')}</dir>
  <cachedir>${join(folder, 'fonts-cache')}</cachedir>
</fontconfig>
`,
    );
    // Another run may have been quicker.
    if (existsSync(folder)) rmSync(beside, { recursive: true });
    else renameSync(beside, folder);
  }
  return {
    path: join(folder, 'chromium'),
    env: {
      LD_LIBRARY_PATH: [join(folder, 'al2023', 'lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':'),
      FONTCONFIG_FILE: join(folder, 'fonts.conf'),
    },
  };
}

/**
 * The browser of the tests: `CHROME_PATH`, else a Chromium or Chrome of the system, else the packaged one, which
 * `CHROME_PATH=packaged` asks for. A machine without any is an error, never a reason to skip.
 */
export async function findBrowser(): Promise<BrowserProgram> {
  const asked = process.env['CHROME_PATH'];
  if (asked && asked !== 'packaged') {
    if (existsSync(asked)) return { path: asked, env: {} };
    throw new Error(`CHROME_PATH names a browser that is not there: ${asked}`);
  }
  const paths = asked === 'packaged' ? [] : (systemPaths[process.platform] ?? []);
  const found = paths.find(isRunnable);
  if (found) return { path: found, env: {} };
  try {
    return await unpackPackagedBrowser();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const tried = [asked ? `CHROME_PATH=${asked}` : 'CHROME_PATH (not set)', ...paths, `the packaged one (${reason})`];
    throw new Error(`No browser found. Tried: ${tried.join(', ')}. Install Chromium or set CHROME_PATH.`, {
      cause: error,
    });
  }
}

/** Starts the browser, without its calls home. */
export function launch({ path, env }: BrowserProgram): Promise<Browser> {
  const inherited = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return chromium.launch({
    executablePath: path,
    env: { ...Object.fromEntries(inherited), ...env },
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--no-first-run',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
