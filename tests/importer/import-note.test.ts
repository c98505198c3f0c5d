import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { createImporter, type ImportedNote, type Registry } from '../../src/importer/import-note.ts';
import { toNewServices } from '../../src/importer/new-services.ts';
import { toChangeText } from '../../src/importer/report.ts';
import { toReport } from '../../src/problems/problem.ts';
import { serviceId } from '../../src/schema/ids.ts';

const cases = fileURLToPath(new URL('../fixtures/importer', import.meta.url));
const service = (id: string, names: readonly string[], misspellings: readonly string[] = []) => ({
  id: serviceId.parse(id),
  names,
  misspellings,
});

/** What the site of the cases knows already. */
const registry: Registry = {
  services: [
    service('lambda', ['AWS Lambda', 'Lambda', '람다'], ['Lamda', '람바다']),
    service('s3', ['Amazon S3', 'S3']),
    service('dynamodb', ['Amazon DynamoDB', 'DynamoDB', '다이나모DB'], ['다이나모디비']),
    service('cloudwatch', ['Amazon CloudWatch', 'CloudWatch', '클라우드워치'], ['클라우드 와치']),
    service('kinesis', ['Amazon Kinesis', 'Kinesis', '키네시스']),
    service('aurora', ['Amazon Aurora', 'Aurora', '오로라']),
    service('eks', ['Amazon EKS', 'EKS']),
    service('fargate', ['AWS Fargate', 'Fargate']),
    service('api-gateway', ['Amazon API Gateway', 'API Gateway']),
    service('step-functions', ['AWS Step Functions', 'Step Functions', '스텝 함수']),
    service('sagemaker', ['Amazon SageMaker', 'SageMaker']),
    service('glue', ['AWS Glue', 'Glue']),
    service('batch', ['AWS Batch', 'Batch']),
  ],
  // A few of those that the site of the cases has no file for.
  newServices: toNewServices([]).filter(({ id }) => /^(?:bedrock|cognito|config)/.test(id)),
  events: [
    { id: 'summit-seoul-2019', names: ['AWS Summit Seoul 2019', 'AWS 서밋 서울 2019', 'AWS Summit'], year: 2019 },
    { id: 'reinvent-2019', names: ['AWS re:Invent 2019', '리인벤트'], year: 2019 },
    { id: 'deview-2019', names: ['DEVIEW 2019', '데뷰'], year: 2019 },
  ],
  speakers: [
    { id: 'doyun', names: ['김도윤'] },
    { id: 'oh-taemin', names: ['다른 오태민'] },
  ],
};

const importNote = createImporter(registry);

const toEvent = ({ event }: ImportedNote) =>
  event && { id: event.id ?? null, name: event.name, year: event.year, date: event.date ?? null };

describe('a note becomes drafts, and what was changed is told', () => {
  test.each(readdirSync(cases))('%s', async (name) => {
    const path = (file: string) => join(cases, name, file);
    // Behind "note" the name may say more, as names of files do: "note-2017-summit.md"
    const [file = ''] = readdirSync(join(cases, name)).filter((one) => one.startsWith('note'));
    const note = importNote({ file, text: readFileSync(path(file), 'utf8') });

    const drafts = note.drafts.map(({ slug, mdx }, index) => ({ file: `${index + 1}-${slug}.mdx`, mdx }));
    await expect(`${JSON.stringify(toEvent(note) ?? null, undefined, 2)}\n`).toMatchFileSnapshot(path('event.json'));
    for (const draft of drafts) await expect(draft.mdx).toMatchFileSnapshot(path(draft.file));
    const services = note.drafts.flatMap(({ companions }) => companions.filter((one) => /^services/.test(one.path)));
    for (const one of services) await expect(one.text).toMatchFileSnapshot(path(one.path));
    const told = [...note.changes.map(toChangeText), toReport(note.problems)].filter(Boolean);
    await expect(`${told.join('\n')}\n`).toMatchFileSnapshot(path('changes.txt'));
    const expected = [...drafts.map((draft) => draft.file), ...services.map((one) => one.path)];
    const left = readdirSync(join(cases, name), { recursive: true, encoding: 'utf8' }).filter(
      (one) => /\.(?:mdx|yaml)$/.test(one) && !expected.includes(one),
    );
    expect(left, 'files of an older importer').toEqual([]);
  });
});
