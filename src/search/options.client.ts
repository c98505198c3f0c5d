/** The options of a list that are reached by arrow keys while the field keeps the focus. */
export interface ActiveOption {
  /** Forgets which option is active: the list is a new one. */
  clear(): void;
  /** Marks the same option again: the list was drawn anew. */
  restore(): void;
  /** Handles a key of the field; true when it was one of the list's. */
  press(key: string): boolean;
}

export function createActiveOption(input: HTMLInputElement, list: HTMLElement): ActiveOption {
  let active = -1;
  const options = (): HTMLAnchorElement[] => [...list.querySelectorAll<HTMLAnchorElement>('[role=option]')];

  const activate = (number: number): void => {
    const all = options();
    active = Math.max(-1, Math.min(number, all.length - 1));
    for (const [at, option] of all.entries()) option.setAttribute('aria-selected', String(at === active));
    const option = all[active];
    if (!option) {
      input.removeAttribute('aria-activedescendant');
      return;
    }
    input.setAttribute('aria-activedescendant', option.id);
    option.scrollIntoView({ block: 'nearest' });
  };

  return {
    clear: () => activate(-1),
    restore: () => activate(active),
    press(key) {
      if (key === 'ArrowDown') activate(active + 1);
      else if (key === 'ArrowUp') activate(active - 1);
      else if (key === 'Enter' && options()[active]) options()[active]?.click();
      else return false;
      return true;
    },
  };
}
