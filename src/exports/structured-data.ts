import type { Article, BreadcrumbList, Event, Organization, Person, Thing } from 'schema-dts';
import type { DateView, Link, Speaker } from '../views/common.ts';
import type { EventView } from '../views/event.ts';
import type { SessionView } from '../views/session.ts';
import type { SpeakerView } from '../views/speaker.ts';

/* What a page tells search engines about itself, in the vocabulary of schema.org. It says no more than the page does. */

/** The full address of a path of the site. */
type Address = (path: string) => string;

interface Talk extends Link {
  readonly date: DateView;
  readonly place?: string | undefined;
}

/** The services that a session is mainly about are its first three. */
const mainServices = 3;

/** What a page tells, as one node of schema.org. */
export type Statement = Exclude<Thing, string>;

/** Who speaks: a person, or an organisation where nobody is named. */
type Performer = Exclude<Person | Organization, string>;

/** What stands in the data block of a page. No text in it can close the block. */
export function toDataBlock(statement: Statement): string {
  return JSON.stringify({ '@context': 'https://schema.org', ...statement }).replaceAll('<', '\\u003c');
}

/** The pages above a page, and the page itself, which is the last and needs no address. */
export function toBreadcrumbs(trail: readonly Link[], title: string, address: Address): BreadcrumbList {
  const above = trail.map(({ text, href }) => ({ name: text, item: address(href) }));
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [...above, { name: title }].map((item, at) => ({
      '@type': 'ListItem',
      position: at + 1,
      ...item,
    })),
  };
}

const toPerformer = ({ text, href, isPerson }: Speaker, address: Address): Performer => ({
  '@type': isPerson ? 'Person' : 'Organization',
  name: text,
  url: address(href),
});

/** Something that takes place; the date is as precise as it is known. */
const toHappening = ({ text, href, date, place }: Talk, address: Address) => ({
  '@type': 'Event' as const,
  name: text,
  url: address(href),
  startDate: date.iso,
  ...(place === undefined ? {} : { location: place }),
});

/**
 * Our text about a talk. Who spoke performed the talk and did not write the text. What it is about in a sentence, and in which
 * language, the head of the page says already.
 */
export function toArticle(view: SessionView, address: Address): Article {
  const { text, href, date, place, event, speakers, chips, published, updated } = view;
  const talk: Event = {
    ...toHappening({ text, href, date, place }, address),
    ...(speakers.length > 0 ? { performer: speakers.map((speaker) => toPerformer(speaker, address)) } : {}),
    superEvent: toHappening({ ...event, date, place }, address),
  };
  return {
    '@type': 'Article',
    headline: text,
    url: address(href),
    ...(published ? { datePublished: published.iso } : {}),
    ...(updated ? { dateModified: updated.iso } : {}),
    about: [
      talk,
      ...chips
        .slice(0, mainServices)
        .map((chip) => ({ '@type': 'Thing' as const, name: chip.text, url: address(chip.href) })),
    ],
  };
}

/** An event with its talks and all who spoke. */
export function toEvent(view: EventView, address: Address): Event {
  const { name, text, href, date, place, url, agenda } = view;
  const speakers = new Map(agenda.flatMap((session) => session.speakers.map((one) => [one.href, one] as const)));
  return {
    ...toHappening({ text, href, date, place }, address),
    alternateName: name,
    ...(url === undefined ? {} : { sameAs: url }),
    performer: [...speakers.values()].map((speaker) => toPerformer(speaker, address)),
    subEvent: agenda.map((session) => toHappening({ ...session, place }, address)),
  };
}

/** A speaker with the talks given. Affiliations were those of the day of a talk and are not told as facts of today. */
export function toSpeaker(view: SpeakerView, address: Address): Performer {
  const alternateName = view.otherNames.length > 0 ? { alternateName: view.otherNames } : {};
  const talks = view.sessions.map((session) => toHappening(session, address));
  const { text: name, href } = view;
  return view.isPerson
    ? { '@type': 'Person', name, url: address(href), ...alternateName, performerIn: talks }
    : { '@type': 'Organization', name, url: address(href), ...alternateName, event: talks };
}
