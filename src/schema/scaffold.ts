import { Document, isMap, isScalar, stringify } from 'yaml';
import type { z } from 'zod';
import { categories } from './category.ts';
import { descriptionToWrite } from './description.ts';
import type { eventSchema } from './event.ts';
import type { Service, serviceSchema } from './service.ts';
import type { sessionSchema } from './session.ts';
import type { speakerSchema } from './speaker.ts';
import type { topicSchema } from './topic.ts';

/** What is known of a new file before its author has written anything. */
export type Start =
  | { readonly kind: 'session'; readonly title: string; readonly order: number; readonly today: string }
  | { readonly kind: 'event'; readonly name: string; readonly order: number; readonly year: number }
  | { readonly kind: 'service' | 'topic' | 'speaker'; readonly name: string };

/** A kind of file as its author first finds it. Its fields are those of the schema, so the two cannot drift apart. */
interface Form<Data> {
  /** The fields that are there, in the order in which they are written. */
  readonly fields: Data;
  /** What each of them is, for the author. */
  readonly hints: { readonly [Field in keyof Data]?: string };
  /** The fields that may be added, by an example that stands in the file as a comment. */
  readonly more: Partial<Data>;
}

type Draft = Extract<z.input<typeof sessionSchema>, { draft: true }>;

const toSessionForm = (title: string, order: number, today: string): Form<Draft> => ({
  fields: {
    title,
    order,
    speakers: [],
    services: [],
    topics: [],
    summary: '',
    keyPoints: [],
    source: { note: '' },
    published: today,
    updated: today,
    draft: true,
  },
  hints: {
    title: '발표 제목. 행사 이름과 연도는 적지 않습니다.',
    order: '행사의 몇 번째 세션인지. 행사마다 1부터 셉니다.',
    speakers:
      '발표자. content/speakers의 파일 이름을 "- id: kim-ilho"처럼 적고, 그때의 소속(affiliation)과 직함(role)을 덧붙입니다.',
    services:
      '다룬 서비스, 중요한 것부터. []를 지우고 content/services의 파일 이름을 한 줄에 하나씩 "- lambda"처럼 적습니다.',
    topics: '주제, 중요한 것부터. content/topics의 파일 이름을 "- serverless"처럼 적습니다.',
    summary: '읽고 나면 무엇을 알게 되는지 한 문장으로.',
    keyPoints: '기억할 것 셋에서 다섯.',
    source: '노트가 어디에서 왔는지. 원본이 공개되어 있으면 url도 적습니다.',
    published: '이 글이 처음 공개된 날.',
    updated: '내용을 마지막으로 고친 날.',
    draft: '초안이라는 표시. 다 쓰면 이 줄을 지웁니다. 그때부터 공개됩니다.',
  },
  more: {
    slides: 'https://example.com/slides.pdf',
    corrections: [{ was: '노트에 적힌 말', now: '바른 말', why: '왜 바른지', source: 'https://example.com/' }],
    announcements: [{ service: 'lambda', what: '무대에서 발표한 것', status: 'preview', section: 'heading-id' }],
  },
});

/** A name without its vendor and its year. */
const toShortName = (name: string): string => name.replace(/^(?:AWS|Amazon) (?=.)|(?<=.) \d{4}$/g, '');

const toEventForm = (name: string, order: number, year: number): Form<z.input<typeof eventSchema>> => ({
  fields: { name, nameKo: name, shortName: toShortName(name), order, year },
  hints: {
    name: '공식 이름.',
    nameKo: '한국어로 부르는 이름. 예: AWS 서밋 서울 2019',
    shortName: '좁은 칸에 쓰는 이름. 회사 이름과 연도를 뺍니다. 예: 서밋 서울',
    order: '모든 행사를 열린 차례로 셀 때 몇 번째인지. 먼저 열린 행사가 작은 수입니다.',
    year: '열린 해.',
  },
  more: {
    names: ['찾을 때 쓸 만한 다른 이름'],
    when: { date: `${year}-12-02`, source: '날짜를 알려 주는 주소나 자료' },
    level: 'depth',
    place: '서울',
    url: 'https://example.com/',
  },
});

const kinds: Record<Service['kind'], string> = {
  service: '서비스',
  feature: '서비스의 기능, parent도 적습니다',
  hardware: '하드웨어',
  tool: '도구',
  'third-party': '다른 곳의 제품',
  concept: '개념',
};

const toServiceForm = (name: string): Form<z.input<typeof serviceSchema>> => ({
  fields: {
    name,
    nameKo: name,
    shortName: toShortName(name),
    kind: 'service',
    category: 'compute',
    description: descriptionToWrite,
  },
  hints: {
    name: '영어 공식 이름.',
    nameKo: '한국어로 부르는 이름. 예: 람다',
    shortName: '표와 목록에 쓰는 짧은 이름.',
    kind: Object.entries(kinds)
      .map(([kind, meaning]) => `${kind}(${meaning})`)
      .join(', '),
    category: Object.entries(categories)
      .map(([category, { nameKo }]) => `${category}(${nameKo})`)
      .join(', '),
    description: '무엇인지 한 문장으로, 80자까지.',
  },
  more: {
    parent: 'lambda',
    names: ['본문에서 이것을 가리키는 다른 이름'],
    aliases: ['찾을 때만 쓰는 말'],
    misspellings: ['흔히 잘못 쓰는 표기'],
    url: 'https://aws.amazon.com/lambda/',
    lifecycle: [
      {
        id: '2024-12-feature',
        date: '2024-12-03',
        event: 'feature',
        note: '무엇이 달라졌습니다.',
        source: 'https://example.com/',
        evidence: 'official-text',
        asOf: '2026-11-20',
      },
    ],
  },
});

const toTopicForm = (name: string): Form<z.input<typeof topicSchema>> => ({
  fields: { name },
  hints: { name: '독자에게 보이는 이름. 예: 서버리스' },
  more: { names: ['찾을 때 쓸 만한 다른 이름'] },
});

const toSpeakerForm = (name: string): Form<z.input<typeof speakerSchema>> => ({
  fields: { name },
  hints: { name: '공개된 이름. 소속과 직함은 세션에 적습니다.' },
  more: { names: ['다른 표기'], kind: 'organisation' },
});

function toFormOf(start: Start): Form<object> {
  switch (start.kind) {
    case 'session':
      return toSessionForm(start.title, start.order, start.today);
    case 'event':
      return toEventForm(start.name, start.order, start.year);
    case 'service':
      return toServiceForm(start.name);
    case 'topic':
      return toTopicForm(start.name);
    case 'speaker':
      return toSpeakerForm(start.name);
  }
}

const toComment = (text: string): string =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => ` ${line}`)
    .join('\n');

function toYaml({ fields, hints, more }: Form<object>): string {
  const document = new Document(fields);
  for (const { key } of isMap(document.contents) ? document.contents.items : []) {
    const hint = isScalar(key) && (hints as Record<string, string | undefined>)[String(key.value)];
    if (hint) key.commentBefore = toComment(hint);
  }
  document.comment = toComment(`더 적을 수 있는 것. 줄 앞의 #과 빈칸을 지우고 고칩니다.\n${stringify(more)}`);
  return document.toString({ lineWidth: 0, singleQuote: true });
}

/**
 * The text of a new file, with a word for its author on each field, and its fields as data, for the schema. The file is
 * sound as it is: a session is a draft and needs no more than its title.
 */
export function toScaffold(start: Start): { fields: object; text: string } {
  const form = toFormOf(start);
  const yaml = toYaml(form);
  return { fields: form.fields, text: start.kind === 'session' ? `---\n${yaml}---\n` : yaml };
}
