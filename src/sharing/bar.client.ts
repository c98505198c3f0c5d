import { button, element } from '../dom.client.ts';
import styles from '../styles/sharing.css?inline';

/** What a bar offers beside what it says. */
export interface Action {
  readonly name: string;
  readonly act: () => void;
}

const secondsShown = 6;

const status = element('p', '');
status.setAttribute('role', 'status');
const offer = element('div', 'bar-actions');
const bar = element('div', 'bar', status, offer);
// The styles come within the script, which comes after the page: no page pays for them, and no file more is asked for.
const sheet = new CSSStyleSheet();
sheet.replaceSync(styles);
document.adoptedStyleSheets.push(sheet);

let timer: number | undefined;
let shown = 0;

function hideBar(): void {
  clearTimeout(timer);
  bar.classList.remove('shown');
}

/** Hides the bar after a while, unless someone is about to use it. */
function hideLater(): void {
  clearTimeout(timer);
  timer = window.setTimeout(() => {
    if (bar.matches(':hover, :focus-within')) hideLater();
    else hideBar();
  }, secondsShown * 1000);
}

/**
 * Shows a bar at the foot of the window; one that only tells goes by itself.
 * Returns what takes it away, if no other has come in its place.
 */
export function showBar(text: string, actions: readonly Action[] = [], { stays = false } = {}): () => void {
  // It has to be there before it changes, or a screen reader will not say it.
  if (!bar.isConnected) document.body.append(bar);
  status.textContent = text;
  offer.replaceChildren(...[...actions, { name: '닫기', act: hideBar }].map(({ name, act }) => button(name, act)));
  bar.classList.add('shown');
  clearTimeout(timer);
  if (!stays) hideLater();
  const own = ++shown;
  return () => {
    if (own === shown) hideBar();
  };
}

/** Shows a text that could not be copied, chosen and ready to be copied by hand. */
export function showText(text: string, value: string): void {
  showBar(text, [], { stays: true });
  const field = element('textarea', '', value);
  field.readOnly = true;
  field.setAttribute('aria-label', '복사할 글');
  offer.prepend(field);
  field.focus();
  field.select();
}

// A choice of words is lost when something else is pressed.
bar.addEventListener('pointerdown', (event) => {
  if (!(event.target instanceof HTMLTextAreaElement)) event.preventDefault();
});
bar.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') hideBar();
});
