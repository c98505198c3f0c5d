import { describe, expect, test } from 'vitest';
import {
  fixedPages,
  sitePreview,
  targetOf,
  toEvent,
  toEventOfService,
  toPreview,
  toSection,
  toService,
  toSession,
  toSpeaker,
  toTopic,
  toYear,
} from '../src/links.ts';
import { anchorId, eventId, serviceId, sessionId, speakerId, topicId } from '../src/schema/ids.ts';

const session = sessionId.parse('summit-seoul-2019/lambda-internals');
const section = anchorId.parse('cold-start');
const event = eventId.parse('summit-seoul-2019');
const service = serviceId.parse('lambda');
const topic = topicId.parse('ci-cd');
const speaker = speakerId.parse('kim-ilho');

describe('an address leads back to what it was made of', () => {
  test.each<[string, string, unknown]>([
    [
      '/sessions/summit-seoul-2019/lambda-internals/',
      toSession(session),
      { kind: 'session', id: session, section: undefined },
    ],
    [
      '/sessions/summit-seoul-2019/lambda-internals/#cold-start',
      toSection(session, section),
      { kind: 'session', id: session, section },
    ],
    ['/events/summit-seoul-2019/', toEvent(event), { kind: 'event', id: event }],
    ['/services/lambda/', toService(service), { kind: 'service', id: service }],
    ['/services/lambda/#summit-seoul-2019', toEventOfService(service, event), { kind: 'service', id: service }],
    ['/topics/ci-cd/', toTopic(topic), { kind: 'topic', id: topic }],
    ['/speakers/kim-ilho/', toSpeaker(speaker), { kind: 'speaker', id: speaker }],
    ['/years/2019/', toYear(2019), { kind: 'year', year: 2019 }],
  ])('%s', (address, made, target) => {
    expect(made).toBe(address);
    expect(targetOf(address)).toEqual(target);
  });

  test.each(fixedPages)('%s', (path) => {
    expect(targetOf(path)).toEqual({ kind: 'page', path });
    expect(targetOf(`${path}#x`)).toEqual({ kind: 'page', path });
  });
});

test('the lead of a session is the session itself', () => {
  expect(toSection(session, '')).toBe(toSession(session));
});

describe('what no page can have as its address leads nowhere', () => {
  test.each([
    [''],
    ['#cold-start'],
    ['lambda'],
    ['../lambda/'],
    ['services/lambda/'],
    ['/services/lambda'],
    ['/services/Lambda/'],
    ['/services/람다/'],
    ['/services/lambda/x/'],
    ['/services//'],
    ['/service/lambda/'],
    ['/sessions/lambda/'],
    ['/sessions/a/b/c/'],
    ['/sessions/a/b'],
    ['/sessions/-/b/'],
    ['/topics/a--b/'],
    ['/events/a/b/'],
    ['/speakers/a-/'],
    ['/years/19/'],
    ['/years/20190/'],
    ['/years/zwei/'],
    ['/about'],
    ['//services/lambda/'],
    ['https://example.com/services/lambda/'],
    ['/services/lambda/?q=1'],
  ])('%j', (href) => {
    expect(targetOf(href)).toBeUndefined();
  });
});

describe('the image of a page', () => {
  test.each([
    [toSession(session), '/previews/sessions/summit-seoul-2019/lambda-internals.png'],
    [toService(service), '/previews/services/lambda.png'],
    [toEvent(event), '/previews/events/summit-seoul-2019.png'],
    [toYear(2019), '/previews/years/2019.png'],
    [toTopic(topic), sitePreview],
    [toSpeaker(speaker), sitePreview],
    ['/', sitePreview],
    ['/about/coverage/', sitePreview],
    ['/404.html', undefined],
  ])('%s: %s', (page, image) => {
    expect(toPreview(page)).toBe(image);
  });
});
