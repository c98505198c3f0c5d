/** An element with a class and content. Text is always text, never HTML. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...children);
  return made;
}

export function link(text: string, href: string): HTMLAnchorElement {
  const made = element('a', '', text);
  made.href = href;
  return made;
}

export function button(text: string, act: () => void): HTMLButtonElement {
  const made = element('button', '', text);
  made.type = 'button';
  made.addEventListener('click', act);
  return made;
}

/** Loads a bundle of its own, whose address the page tells: `data-box="/box.js"`. It acts on being loaded, once. */
export function loadBundle(name: 'box' | 'sharing'): void {
  const address = document.querySelector<HTMLElement>(`[data-${name}]`)?.dataset[name];
  if (address) void import(/* @vite-ignore */ address);
}
