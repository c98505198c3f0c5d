/** Leads from a former address to the one of today with the fragment, which no server sees and no other redirect keeps. */
const to = document.querySelector<HTMLElement>('[data-to]')?.dataset['to'];
if (to !== undefined) location.replace(to + location.search + location.hash);
