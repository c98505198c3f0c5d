import { describe, expect, test } from 'vitest';
import { buildGraph } from '../../src/graph/graph.ts';
import { eventViews } from '../../src/views/event.ts';
import { event, lead, passage, records, section, service, session, speaker } from '../helpers/records.ts';

const { id: s3 } = service('s3');
const [first, second, third] = eventViews(
  buildGraph(
    records({
      sessions: [
        session('a/two', {
          title: '둘째',
          order: 2,
          services: ['eks'],
          sections: [section('x', { titleServices: [s3] })],
        }),
        session('a/one', {
          title: '첫째',
          order: 1,
          services: ['s3', 'lambda', 'ecs', 'eks'],
          speakers: [{ id: 'kim' }],
          summary: '무엇을 안다.',
          sections: [lead(passage('글', ['sns']))],
        }),
        session('b/one', { sections: [lead(passage('글', ['lambda']))] }),
        session('c/one', { sections: [lead(passage('글', ['lambda']))] }),
      ],
      events: [
        event('c', { order: 3, year: 2021, nameKo: '셋' }),
        event('a', {
          order: 1,
          year: 2018,
          name: 'Day One',
          nameKo: '하나',
          place: '서울',
          url: 'https://example.com/',
          when: { date: '2018-04-18', source: '노트 첫머리' },
        }),
        event('b', { order: 2, year: 2018, nameKo: '둘' }),
        event('none', { order: 4, year: 2022 }),
      ],
      services: ['lambda', 's3', 'eks', 'ecs', 'sns'].map((id) => service(id)),
      speakers: [speaker('kim', { name: '김일호' })],
    }),
  ),
);

describe('the page of an event', () => {
  test('says when, where and from which source', () => {
    expect(first).toMatchObject({
      id: 'a',
      text: '하나',
      href: '/events/a/',
      name: 'Day One',
      year: { text: '2018년', href: '/years/2018/' },
      date: { iso: '2018-04-18', text: '2018년 4월 18일' },
      whenSource: '노트 첫머리',
      place: '서울',
      url: 'https://example.com/',
      sessions: 2,
    });
  });

  test('knows at least its year', () => {
    expect(second).toMatchObject({ date: { iso: '2018', text: '2018년' }, whenSource: undefined, place: undefined });
  });

  test('lists its sessions in their order, each with speakers and its three main services', () => {
    expect(first?.agenda.map(({ text }) => text)).toEqual(['첫째', '둘째']);
    expect(first?.agenda[0]).toMatchObject({
      href: '/sessions/a/one/',
      event: { text: '하나', href: '/events/a/' },
      summary: '무엇을 안다.',
      speakers: [{ text: '김일호', href: '/speakers/kim/' }],
    });
    expect(first?.agenda[0]?.chips.map(({ text }) => text)).toEqual(['s3', 'lambda', 'ecs']);
  });

  test('shows what it is about, what most sessions treat first, without what is only named', () => {
    expect(first?.services.map(({ text }) => text)).toEqual(['s3', 'lambda', 'ecs', 'eks']);
  });

  test('leads to the events before and after', () => {
    expect([first?.previous, first?.next]).toEqual([undefined, { text: '둘', href: '/events/b/' }]);
    expect([second?.previous?.text, second?.next?.text]).toEqual(['하나', '셋']);
    expect([third?.previous?.text, third?.next]).toEqual(['둘', undefined]);
  });
});
