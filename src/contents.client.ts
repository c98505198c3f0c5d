import styles from './styles/contents.css?inline';

/*
 * The table of contents beside a text follows the reading: the section at the top of the window is marked. It comes
 * after the page, with its styles, and acts on being loaded.
 */

const contents = document.querySelector<HTMLElement>('.contents');
const linkByHeading = new Map<HTMLElement, HTMLAnchorElement>();
for (const link of contents?.querySelectorAll('a') ?? []) {
  const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
  if (heading) linkByHeading.set(heading, link);
}

let current: HTMLAnchorElement | undefined;

/** Height in px at which a section that comes up is the one that is read: a little below where a link makes it stand. */
const line = 100;

/** The heading under which the reader is; undefined above the first. */
function headingRead(): HTMLElement | undefined {
  const headings = [...linkByHeading.keys()];
  const below = document.documentElement.scrollHeight - innerHeight - scrollY;
  // Sections near the end cannot come up to the line, so that it goes down to them; the one that was asked for comes first.
  const reached = Math.max(line, innerHeight - below);
  const asked = headings.find((heading) => heading.matches(':target'));
  const askedTop = asked?.getBoundingClientRect().top ?? 0;
  if (reached > line && askedTop > 0 && askedTop < innerHeight) return asked;
  return headings.findLast((heading) => heading.getBoundingClientRect().top < reached);
}

/** Keeps the marked line in view where the list is longer than the window. */
function keepInView(list: HTMLElement, link: HTMLElement): void {
  if (list.scrollHeight > list.clientHeight) list.scrollTop = link.offsetTop - list.clientHeight / 2;
}

function mark(): void {
  const heading = headingRead();
  const link = heading && linkByHeading.get(heading);
  if (link === current) return;
  current?.removeAttribute('aria-current');
  link?.setAttribute('aria-current', 'true');
  current = link;
  if (contents && link) keepInView(contents, link);
}

if (linkByHeading.size > 0) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets.push(sheet);
  let isAsked = false;
  const ask = (): void => {
    if (isAsked) return;
    isAsked = true;
    requestAnimationFrame(() => {
      isAsked = false;
      mark();
    });
  };
  for (const name of ['scroll', 'resize', 'hashchange']) addEventListener(name, ask, { passive: true });
  ask();
}
