import { describe, expect, test } from 'vitest';
import { buildGraph } from '../../src/graph/graph.ts';
import { toNumbers } from '../../src/views/number.ts';
import { event, lead, metric, passage, records, section, service, session } from '../helpers/records.ts';

const numbers = toNumbers(
  buildGraph(
    records({
      sessions: [
        session('late/b', {
          title: '뒤의 발표',
          sections: [
            section('x', {
              title: '절',
              passages: [passage('글', ['ec2'])],
              metrics: [metric('ec2', { name: '유형 수', text: '270개 이상' })],
            }),
          ],
        }),
        session('early/a', {
          title: '앞의 발표',
          sections: [
            {
              ...lead(passage('글', ['s3', 'ec2'])),
              metrics: [metric('s3', { name: '크기', text: '5TB', voice: 'takeaway' })],
            },
            section('y', {
              title: '값',
              metrics: [
                metric('ec2', { name: '유형 수', text: '70여 개' }),
                metric('ec2', { name: '세대', text: '5' }),
              ],
            }),
          ],
        }),
        session('silent/c', { sections: [lead(passage('글', ['ec2']))] }),
      ],
      events: [
        event('late', { order: 3, year: 2019, nameKo: '뒤' }),
        event('silent', { order: 2, year: 2019 }),
        event('early', { order: 1, year: 2018, nameKo: '앞' }),
      ],
      services: [service('s3', { shortName: 'S3' }), service('ec2', { shortName: 'EC2' }), service('lambda')],
    }),
  ),
);

describe('figures', () => {
  test('are counted', () => {
    expect(numbers.count).toBe(4);
  });

  test('stand by service and name, services by name', () => {
    expect(
      numbers.services.map(({ service: { text }, figures }) => [text, ...figures.map(({ name }) => name)]),
    ).toEqual([
      ['EC2', '유형 수', '세대'],
      ['S3', '크기'],
    ]);
  });

  test('of one name stand side by side in time order', () => {
    expect(numbers.services[0]?.figures[0]?.quotes.map(({ figure, date: { iso } }) => [iso, figure])).toEqual([
      ['2018', '70여 개'],
      ['2019', '270개 이상'],
    ]);
  });

  test('lead to the section that quotes them, to the session where that is the lead', () => {
    expect(numbers.services[0]?.figures[0]?.quotes[1]).toMatchObject({
      text: '절',
      href: '/sessions/late/b/#x',
      event: { text: '뒤', href: '/events/late/' },
      eventId: 'late',
      voice: 'stage',
    });
    expect(numbers.services[1]?.figures[0]?.quotes[0]).toMatchObject({
      text: '앞의 발표',
      href: '/sessions/early/a/',
      voice: 'takeaway',
    });
  });

  test('of more than one year are told by year', () => {
    expect(numbers.compared.years).toEqual([
      { text: '2018', href: '/years/2018/' },
      { text: '2019', href: '/years/2019/' },
    ]);
    expect(
      numbers.compared.rows.map(({ service: { text }, name, years }) => [
        text,
        name,
        ...years.map((quotes) => quotes.map(({ figure }) => figure)),
      ]),
    ).toEqual([['EC2', '유형 수', ['70여 개'], ['270개 이상']]]);
  });

  test('can be narrowed to the events that quote any', () => {
    expect(numbers.events).toEqual([
      { id: 'early', text: '앞' },
      { id: 'late', text: '뒤' },
    ]);
  });
});
