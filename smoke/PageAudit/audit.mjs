// node audit.mjs folder [shots]: opens every page of a folder as people do, wide and narrow, light and dark, without a network, and says what is wrong.
// Exit code 1 when anything is. With a folder for shots, a picture of each page is left there, on screen and as printed.
import { chromium } from 'playwright-core';
import { readFileSync, readdirSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const [, , folder, shots] = process.argv;
const axe = readFileSync(new URL('./node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');
const everything = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const pages = readdirSync(folder).filter(name => name.endsWith('.html')).sort();
if (pages.length === 0) {
  console.log(`no page in ${folder}`);
  process.exit(1);
}
if (shots) mkdirSync(shots, { recursive: true });

// Background traffic of the browser itself is no page's doing.
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM || '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});
let faults = 0;

async function audit(name) {
  const said = [];
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, offline: true });
  const page = await context.newPage();
  const address = pathToFileURL(resolve(folder, name)).href;
  page.on('console', message => message.type() === 'error' && said.push(`console: ${message.text()}`));
  page.on('pageerror', error => said.push(`script: ${error.message}`));
  page.on('request', request => request.url().split('#')[0] !== address && said.push(`request: ${request.url()}`));
  await page.goto(address);
  // The page's own policy forbids evaluation; the debugger is not bound by it.
  const debug = await context.newCDPSession(page);
  const run = async expression => {
    const { result, exceptionDetails } = await debug.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  const check = async (how, rules) => {
    const options = JSON.stringify({ resultTypes: ['violations'], runOnly: rules });
    for (const found of await run(`axe.run(document, ${options}).then(r => r.violations.map(v => ({ id: v.id, nodes: v.nodes.map(n => n.html.slice(0, 160)) })))`)) {
      said.push(`${how}: ${found.id}, ${found.nodes.length} times, such as ${found.nodes[0]}`);
    }
  };
  const shoot = async how => {
    if (shots) await page.screenshot({ path: join(shots, `${name}.${how}.png`), fullPage: true, clip: undefined });
  };

  await run(`${axe};undefined`);
  await check('wide', everything);
  await shoot('1280');
  // The rule book has a hundred thousand elements: its colours and its structure do not depend on the width.
  const isBook = name.startsWith('rulebook.');
  await page.setViewportSize({ width: 400, height: 900 });
  const overflow = await run('document.documentElement.scrollWidth - document.documentElement.clientWidth');
  if (overflow > 0) {
    said.push(`narrow: ${overflow} px wider than the screen`);
    const wide = await run(`[...document.querySelectorAll('body *')].filter(e => { const r = e.getBoundingClientRect(); return (r.right > 401 || r.left < -1)
      && !e.closest('.scroll') && !e.closest('.skip'); }).slice(0, 3).map(e => e.outerHTML.slice(0, 120))`);
    said.push(...wide.map(e => `narrow: too wide: ${e}`));
  }
  if (!isBook) await check('narrow', everything);
  await shoot('400');
  await page.emulateMedia({ colorScheme: 'dark' });
  if (!isBook) await check('dark', { type: 'rule', values: ['color-contrast'] });
  await shoot('dark');
  if (shots) {
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await page.setViewportSize({ width: 794, height: 1123 });
    await shoot('print');
  }
  await context.close();
  faults += said.length;
  console.log(`${said.length === 0 ? 'ok' : 'NO'} ${name}`);
  said.forEach(line => console.log(`   ${line}`));
}

// Two at a time, the longest first.
const queue = [...pages].sort((a, b) => b.startsWith('rulebook.') - a.startsWith('rulebook.'));
await Promise.all([0, 1].map(async () => {
  for (let name = queue.shift(); name; name = queue.shift()) {
    await audit(name).catch(error => {
      faults++;
      console.log(`NO ${name}\n   ${error.message}`);
    });
  }
}));
await browser.close();
console.log(`${pages.length} pages, ${faults} findings`);
process.exit(faults === 0 ? 0 : 1);
